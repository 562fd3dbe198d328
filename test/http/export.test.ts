import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { KindValue, RelationType } from '../../src/model/vocabulary.js';
import { ROOT, theModel } from '../the-model.js';
import { postQuery } from './request.js';
import { programForSuite } from './suite.js';

const program = programForSuite();

interface Evidence {
  report: string;
  quote: string;
  start: number;
  end: number;
}
interface Line {
  type: 'entity' | 'statement';
  id: string;
  kind: KindValue;
  relation: RelationType;
  basis: string;
  subject: string;
  object: string;
  evidence: Evidence[];
  [key: string]: unknown;
}

const ENTITY_KEYS = ['type', 'id', 'kind', 'name', 'nameEn', 'aliases', 'description', 'properties', 'evidence'];
const STATEMENT_KEYS = 'type id relation subject object basis rule caveat source report qualifiers evidence'.split(' ');

/** RFC 8785: keys sorted by UTF-16 code unit, no white space, numbers and strings as in ECMAScript. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join()}}`;
}

function isOfReport({ subject, object }: Line): boolean {
  return [subject, object].some((id) => id.startsWith('report:'));
}

function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

describe('the export of the graph', () => {
  let response: IncomingMessage;
  let chunks: Buffer[];
  let body: Buffer;
  let texts: string[];
  let lines: Line[];
  const entities = (): Line[] => lines.filter(({ type }) => type === 'entity');
  const statements = (): Line[] => lines.filter(({ type }) => type === 'statement');

  beforeAll(async () => {
    response = await new Promise<IncomingMessage>((resolve, reject) => {
      get(`${program().url}/export/graph.jsonl`, resolve).once('error', reject);
    });
    chunks = [];
    for await (const chunk of response) chunks.push(chunk as Buffer);
    body = Buffer.concat(chunks);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
    expect(text.endsWith('\n')).toBe(true);
    texts = text.slice(0, -1).split('\n');
    lines = texts.map((line) => JSON.parse(line));
  });

  it('is streamed as JSON lines', () => {
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe('application/jsonl; charset=utf-8');
    expect(response.headers['transfer-encoding']).toBe('chunked');
    expect(response.headers['content-length']).toBeUndefined();
    expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThan(body.length / 4);
  });

  it('consists of lines of canonical JSON', () => {
    for (const [i, line] of lines.entries()) expect(texts[i]).toBe(canonical(line));
  });

  it('is sorted by id by code point, each id once', () => {
    const ids = lines.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort(byCodePoint));
  });

  it('has the keys of an entity, absent values as null and lists always', async () => {
    const { kinds } = await theModel();
    for (const line of entities()) {
      expect(Object.keys(line).sort()).toEqual([...ENTITY_KEYS].sort());
      expect(line).toMatchObject({
        id: expect.stringMatching(/^[a-z-]+:/),
        name: expect.stringMatching(/\S/),
        aliases: expect.any(Array),
        properties: expect.any(Object),
        evidence: expect.any(Array),
      });
      for (const key of ['nameEn', 'description'])
        expect(line[key] === null || typeof line[key] === 'string').toBe(true);
      const kind = kinds.find(({ value }) => value === line.kind);
      const own = kind?.properties.map(({ name }) => name);
      expect(own).toEqual(expect.arrayContaining(Object.keys(line.properties as object)));
      for (const value of Object.values(line.properties as object))
        expect(['string', 'number', 'boolean']).toContain(typeof value);
    }
  });

  it('has the keys of a statement, absent values as null and lists always', () => {
    const known = new Set(entities().map(({ id }) => id));
    for (const line of statements()) {
      expect(Object.keys(line).sort()).toEqual([...STATEMENT_KEYS].sort());
      expect(line.id).toMatch(/^statement:/);
      expect([known.has(line.subject), known.has(line.object)]).toEqual([true, true]);
      expect(['STATED', 'INFERRED', 'REFERENCE']).toContain(line.basis);
      for (const key of ['rule', 'caveat', 'source', 'report'])
        expect(line[key] === null || typeof line[key] === 'string').toBe(true);
      expect([typeof line.rule, typeof line.caveat]).toEqual(
        line.basis === 'INFERRED' ? ['string', 'string'] : ['object', 'object'],
      );
      for (const qualifier of line.qualifiers as object[])
        expect(qualifier).toEqual({ key: expect.any(String), value: expect.any(String) });
    }
  });

  it('has evidence in the report for every line that is not from a reference', async () => {
    const text = await readFile(join(ROOT, 'seed', 'reports', 'sugon-2021', 'report.txt'), 'utf8');
    const bare = (words: string): string => words.replace(/\s/g, '');
    for (const { evidence } of lines)
      for (const each of evidence) {
        expect(Object.keys(each).sort()).toEqual(['end', 'quote', 'report', 'start']);
        expect(each.report).toBe('report:sugon-2021');
        expect(bare(text.slice(each.start, each.end))).toBe(bare(each.quote));
      }
    for (const { basis, source, evidence } of statements()) {
      if (basis === 'REFERENCE') expect(source).toEqual(expect.any(String));
      else expect(evidence.length).toBeGreaterThanOrEqual(basis === 'INFERRED' ? 2 : 1);
    }
  });

  it('includes reports and their statements and excludes sections, passages and text relations', async () => {
    const { relations } = await theModel();
    const textRelations = relations.filter(({ textual }) => textual).map(({ type }) => type);
    expect(textRelations).toHaveLength(3);
    const kinds = new Set(entities().map(({ kind }) => kind));
    expect((['REPORT', 'SECTION', 'PASSAGE'] as const).filter((kind) => kinds.has(kind))).toEqual(['REPORT']);
    expect(statements().filter(({ relation }) => textRelations.includes(relation))).toEqual([]);
    expect(
      statements()
        .filter(isOfReport)
        .map(({ relation }) => relation),
    ).toContain('PUBLISHED_BY');
  });

  it('hashes to the version in the API, in /health/ready and in the ETag', async () => {
    const sha256 = createHash('sha256').update(body).digest('hex');
    const { data } = await postQuery(program().url, '{ statistics { version } }');
    expect(data.statistics.version).toBe(sha256);
    expect(response.headers.etag).toBe(`"${sha256}"`);
    const ready = await (await fetch(`${program().url}/health/ready`)).json();
    expect(ready).toEqual({ status: 'ready', version: sha256 });
  });

  it('has as many lines as the statistics count, and those of reports', async () => {
    const countedEntities = entities().filter(({ kind }) => kind !== 'REPORT');
    const countedStatements = statements().filter((statement) => !isOfReport(statement));
    const query =
      '{ statistics { entities statements evidence kinds { kind count } relations { relation stated inferred reference } } }';
    const { statistics } = (await postQuery(program().url, query)).data;
    const count = (of: Line[], key: 'kind' | 'relation' | 'basis', value: string): number =>
      of.filter((line) => line[key] === value).length;
    expect(statistics.entities).toBe(countedEntities.length);
    expect(statistics.statements).toBe(countedStatements.length);
    const counted = [...countedEntities, ...countedStatements];
    expect(statistics.evidence).toBe(counted.reduce((sum, { evidence }) => sum + evidence.length, 0));
    for (const { kind, count: each } of statistics.kinds)
      expect([kind, each]).toEqual([kind, count(countedEntities, 'kind', kind)]);
    for (const { relation, ...by } of statistics.relations) {
      const its = countedStatements.filter((line) => line.relation === relation);
      const [stated, inferred, reference] = ['STATED', 'INFERRED', 'REFERENCE'].map((basis) =>
        count(its, 'basis', basis),
      );
      expect([relation, by]).toEqual([relation, { stated, inferred, reference }]);
    }
  });

  it('returns the same bytes each time', async () => {
    const again = Buffer.from(await (await fetch(`${program().url}/export/graph.jsonl`)).arrayBuffer());
    expect(again.equals(body)).toBe(true);
  });
});
