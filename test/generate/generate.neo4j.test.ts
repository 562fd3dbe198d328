import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from '../../src/generate/generate.js';
import { Plan } from '../../src/generate/plan.js';
import { readGraphDocument } from '../../src/graph/read.js';
import type { Graph } from '../../src/model/graph.js';
import type { KindValue } from '../../src/model/vocabulary.js';
import { checkReferences } from '../../src/seed/check-references.js';
import { loadChecks } from '../../src/seed/load-checks.js';
import { loadSeed } from '../../src/seed/load-seed.js';
import { normalizeWhitespace } from '../../src/text/normalize-whitespace.js';
import { onEveryStore } from '../contract/stores.js';
import { exportedAmong } from '../graph/two-reports.js';
import { allLines } from '../stores/session.js';
import { ROOT, theModel } from '../the-model.js';
import { graphToDraft } from './graph-to-draft.js';

const SIZE = { entities: 2700, statements: 5500, seed: 7 };

let folder: string;
let seed: Graph;
let lines: string[];
let graph: Graph;

const file = (name: string): string => join(folder, name);
const TEXTUAL = /^(report|section|passage):/;
const DERIVED = ['MENTIONED_IN', 'IN_SECTION', 'IN_REPORT'];

/** Checks of the wording; the wording of a generated text is random. */
const READ_WORDS = [
  'held-certification-has-verb',
  'award-has-verb',
  'stated-support-has-connective',
  'commitment-matches-verb',
  'superlative-has-word',
  'no-inferred-absolute',
];

/** Whether an entity or a statement is counted in the size of a graph. */
function isCounted(of: { id?: string; relation?: string; subject?: string; object?: string }): boolean {
  const { id = 'report:', relation = '', subject = '', object = '' } = of;
  return ![id, subject, object].some((each) => TEXTUAL.test(each)) && !DERIVED.includes(relation);
}

beforeAll(async () => {
  const model = await theModel();
  folder = await mkdtemp(join(tmpdir(), 'generated-'));
  seed = await loadSeed(ROOT, model);
  lines = [...generate(seed, model, SIZE)];
  await writeFile(file('graph.jsonl'), lines.join(''));
  graph = await readGraphDocument(file('graph.jsonl'), model);
});

afterAll(() => rm(folder, { recursive: true }));

describe('a generated graph', () => {
  it('has the requested size', () => {
    const [entities, statements] = [graph.entities.filter(isCounted), graph.statements.filter(isCounted)];
    expect([entities.length, statements.length]).toEqual([SIZE.entities, SIZE.statements]);
  });

  it('passes the checks of the seed', async () => {
    const { draft, problems } = graphToDraft(graph, await theModel());
    checkReferences(draft);
    const checks = (await loadChecks()).filter(
      ({ name, severity }) => severity === 'error' && !READ_WORDS.includes(name),
    );
    expect(checks.length).toBeGreaterThan(15);
    for (const check of checks) check.check(draft, (origin, what) => problems.add(origin, what));
    expect(() => problems.raise()).not.toThrow();
  });

  it('has evidence whose quotes are in its text', () => {
    const text = graph.texts.get('report:generated') ?? '';
    const all = [...graph.entities, ...graph.statements].flatMap(({ evidence }) => evidence);
    expect(all.length).toBeGreaterThan(SIZE.statements);
    for (const { start, end, quote } of all) expect(normalizeWhitespace(text.slice(start, end))).toBe(quote);
  });

  it('has new names in Chinese and English, and new claims', () => {
    const of = (kind: KindValue) => graph.entities.filter((entity) => entity.kind === kind);
    const names = of('TECHNOLOGY').map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(of('TECHNOLOGY').map(({ nameEn }) => nameEn)).size).toBeGreaterThan(names.length * 0.9);
    expect(new Set(of('CLAIM').map(({ name }) => name)).size).toBeGreaterThan(
      seed.entities.filter(({ kind }) => kind === 'CLAIM').length,
    );
  });

  it('is connected: more than 90% of the entities can be reached from one', () => {
    const neighbours = new Map<string, string[]>();
    for (const { relation, subject, object } of graph.statements)
      if (relation !== 'MENTIONED_IN' && relation !== 'IN_SECTION' && relation !== 'IN_REPORT')
        for (const [from, to] of [
          [subject, object],
          [object, subject],
        ] as const)
          neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    const reached = new Set(['organization:generated-0002:sugon']);
    for (const id of reached) for (const next of neighbours.get(id) ?? []) reached.add(next);
    expect(reached.size).toBeGreaterThan(SIZE.entities * 0.9);
  });

  it('has three hubs of more than 10,000 statements at 100 times the seed', () => {
    const [entities, statements] = [seed.entities.filter(isCounted), seed.statements.filter(isCounted)];
    const size = { entities: entities.length * 100, statements: statements.length * 100, seed: 1 };
    const plan = new Plan(entities, statements, size);
    const degrees = new Map<string, number>();
    for (const { of, subject, object } of plan.statements)
      for (const end of [`${of.subject} ${subject}`, `${of.object} ${object}`])
        degrees.set(end, (degrees.get(end) ?? 0) + 1);
    const most = [...degrees.values()].sort((a, b) => b - a);
    expect(most.filter((degree) => degree > 10_000)).toHaveLength(3);
  });

  it('depends on the random seed only', async () => {
    const model = await theModel();
    const digest = (all: Iterable<string>): string => {
      const hash = createHash('sha256');
      for (const line of all) hash.update(line);
      return hash.digest('hex');
    };
    expect(digest(generate(seed, model, SIZE))).toBe(digest(lines));
    expect(digest(generate(seed, model, { ...SIZE, seed: 8 }))).not.toBe(digest(lines));
  });

  it.each([
    [
      'fewer entities than the seed',
      -1,
      3000,
      /--entities is \d+; it must be at least \d+, the number of entities of the seed\./,
    ],
    ['too few statements', 3000, 10, /--statements is 10; the given number of entities needs at least \d+/],
    ['too many statements', 0, 4000, /--statements is 4000; the given number of entities allows at most about \d+/],
  ])('cannot have %s', async (_what, more, statements, said) => {
    const model = await theModel();
    const own = seed.entities.filter(({ id }) => !TEXTUAL.test(id)).length;
    expect(() => [...generate(seed, model, { entities: own + more, statements, seed: 1 })]).toThrow(said);
  });
});

onEveryStore((open) => {
  it('exports a generated graph as the bytes that it was read from', async () => {
    const store = await open(graph);
    const exported = await allLines(store);
    expect(exported.join('')).toBe(exportedAmong(lines).join(''));
    expect(await store.state()).toEqual({ ready: true, version: graph.version });
  });
});
