import type { KindValue } from '../../src/model/vocabulary.js';
import { ALL } from '../../src/query/filter.js';
import type { PageRequest } from '../../src/query/page.js';
import { Executor } from '../../src/stores/neo4j/executor.js';
import { Neo4jStore } from '../../src/stores/neo4j/neo4j-store.js';
import { sessionOf } from '../stores/session.js';
import type { Api } from './api.js';
import { ACME, ALPHA } from './harbour.js';

const WHOLE: PageRequest = { order: [], after: null, before: null, limit: 1e6, fromEnd: false };

/** Store queries that no GraphQL query leads to: duplicate and unknown ids in one query, and empty queries. */
export function storeQueries(api: () => Api): void {
  it('a store returns entities in the order of the ids, duplicates included, and null for unknown ids', async () => {
    const ids = ['claim:alpha-2021:b', 'claim:none', ACME, '', '😀', 'claim:alpha-2021:b'];
    const rows = await sessionOf(api().store).entities(ids, ['aliases', 'text']);
    expect(rows.map((row) => row?.id ?? null)).toEqual([ids[0], null, ACME, null, null, ids[5]]);
    expect(rows[0]).toMatchObject({ kind: 'CLAIM', name: '乙', aliases: [], properties: { text: '乙' } });
    expect(rows[2]).toMatchObject({ kind: 'ORGANIZATION', name: '阿克米', aliases: ['ACME', '公司'] });
    expect(await sessionOf(api().store).statements(['statement:none', ''])).toEqual([null, null]);
  });

  it('a store answers for each parent, including duplicates and unknown ids', async () => {
    const parents = [ACME, 'organization:none', 'organization:bourse', ACME];
    const query = {
      relation: 'HOLDS',
      direction: 'OUT',
      kinds: ['CERTIFICATION'],
      filter: ALL,
      statement: ALL,
      page: WHOLE,
      columns: [],
      total: true,
      facets: ['status'],
    } as const;
    const answers = await sessionOf(api().store).related(parents, query);
    expect(answers.map(({ items }) => items.length)).toEqual([3, 0, 0, 3]);
    expect(answers.map(({ total }) => total)).toEqual([3, 0, 0, 3]);
    expect(answers.map(({ facets }) => facets)).toEqual([
      [[{ value: 'HELD', count: 3 }]],
      [[]],
      [[]],
      [[{ value: 'HELD', count: 3 }]],
    ]);
    const statements = { filter: ALL, page: WHOLE, total: true, facets: [], textual: { kinds: [], relations: [] } };
    const of = { entities: ['claim:none', 'claim:alpha-2021:c'], direction: 'BOTH' } as const;
    const found = await sessionOf(api().store).listStatements({ ...statements, of });
    expect(found.map(({ total, items }) => [total, items])).toEqual([
      [0, []],
      [0, []],
    ]);
  });

  it('a store counts by properties of several kinds at once', async () => {
    const kinds: KindValue[] = ['COMMITTEE', 'TOPIC', 'AWARD'];
    const query = { kinds, filter: ALL, page: null, columns: [], total: true };
    const { facets, total, items } = await sessionOf(api().store).list({ ...query, facets: ['type', 'kind'] });
    const counts = facets.map((facet) => facet.map(({ value, count }) => `${value} ${count}`).sort());
    expect([total, items]).toEqual([13, []]);
    expect(counts).toEqual([
      ['BOARD 1', 'BOARD_COMMITTEE 2', 'INDUSTRY 9', 'SUPERVISORY_BOARD 1'],
      ['COMMITTEE 4', 'TOPIC 9'],
    ]);
  });

  it('a store returns support for entities that are not claims', async () => {
    const ids = ['claim:alpha-2021:a', 'claim:none', 'product:alpha-2021:server', 'claim:alpha-2021:a'];
    const kinds: KindValue[] = ['CERTIFICATION', 'POLICY'];
    const levels = async (supporters?: readonly KindValue[]) =>
      (await sessionOf(api().store).entities(ids, ['support'], supporters)).map((row) => row?.support);
    expect(await levels(kinds)).toEqual(['STATED', undefined, 'NONE', 'STATED']);
    expect(await levels()).toEqual(['STATED', undefined, 'NONE', 'STATED']);
    expect(await levels([])).toEqual(['NONE', undefined, 'NONE', 'NONE']);
  });

  it('a store has texts and coverage of reports only', async () => {
    const ids = ['report:none', 'claim:alpha-2021:a', '', ALPHA];
    const rows = await sessionOf(api().store).entities(ids, ['publishedText', 'coverage']);
    const [unknown, claim, empty, report] = rows;
    expect([unknown, empty]).toEqual([null, null]);
    expect(claim).toMatchObject({ publishedText: null, coverage: null });
    expect(report?.publishedText).toContain('阿克米通过 ISO 27001 认证');
    expect(report?.coverage).toMatchObject({ sentences: 5 });
  });

  describe('a database sends only the selected columns', () => {
    const VALUES = { alias: 'ACME', stockCode: '600000', evidence: 'quote' };
    /** Which of the values the database sent for a query; an embedded store sends none. */
    const sent = async (query: string): Promise<string[]> => {
      const reading = jest.spyOn(Executor.prototype, 'read');
      await api().ask(query);
      const rows = JSON.stringify(await Promise.all(reading.mock.results.map(({ value }) => value)));
      reading.mockRestore();
      return Object.keys(VALUES).filter((name) => rows.includes(VALUES[name as keyof typeof VALUES]));
    };

    it.each([
      ['in a list', (fields: string) => `{ organizations { nodes { ${fields} } } }`],
      ['by id', (fields: string) => `{ node(id: "${ACME}") { ... on Organization { ${fields} } } }`],
      ['along a relation', (fields: string) => `{ certifications { nodes { heldBy { nodes { ${fields} } } } } }`],
      [
        'by a search',
        (fields: string) => `{ search(text: "阿克米") { edges { node { ... on Organization { ${fields} } } } } }`,
      ],
      [
        'at the end of a path',
        (fields: string) => `{ paths(from: "${ACME}", to: "${ACME}") { nodes { ... on Organization { ${fields} } } } }`,
      ],
    ])('%s', async (_where, query) => {
      const isDatabase = api().store instanceof Neo4jStore;
      expect(await sent(query('id name kind nameEn'))).toEqual([]);
      expect(await sent(query('aliases'))).toEqual(isDatabase ? ['alias'] : []);
      expect(await sent(query('stockCode'))).toEqual(isDatabase ? ['stockCode'] : []);
      expect(await sent(query('evidence { start }'))).toEqual(isDatabase ? ['evidence'] : []);
    });
  });

  it('a store returns an empty answer to an empty query', async () => {
    const session = sessionOf(api().store);
    const textual = { kinds: [], relations: [] };
    expect(await session.entities([], [])).toEqual([]);
    expect(await session.statements([])).toEqual([]);
    const of = { entities: [], direction: 'BOTH' } as const;
    expect(await session.listStatements({ filter: ALL, page: WHOLE, total: true, facets: [], textual, of })).toEqual(
      [],
    );
  });
}
