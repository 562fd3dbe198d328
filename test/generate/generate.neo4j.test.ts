import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from '../../src/generate/generate.js';
import { Plan } from '../../src/generate/plan.js';
import { readGraphFile } from '../../src/graph-file/read.js';
import { graphFileLines } from '../../src/graph-file/write.js';
import { exportLines } from '../../src/model/export-line.js';
import type { Graph } from '../../src/model/graph.js';
import type { KindValue } from '../../src/model/vocabulary.js';
import { checkReferences } from '../../src/seed/check-references.js';
import { loadChecks } from '../../src/seed/load-checks.js';
import { loadSeed } from '../../src/seed/load-seed.js';
import { normalizeWhitespace } from '../../src/text/normalize-whitespace.js';
import { onEveryStore } from '../contract/stores.js';
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

/** Checks that read the report's words; a generated text has other words. */
const READ_WORDS = [
  'held-certification-has-verb',
  'award-has-verb',
  'stated-support-has-connective',
  'commitment-matches-verb',
  'superlative-has-word',
  'no-inferred-absolute',
];

/** Whether an entity, a statement or a line of a file is one of the export. */
function isExported(of: { id?: string; relation?: string; subject?: string; object?: string }): boolean {
  const { id = 'report:', relation = '', subject = '', object = '' } = of;
  return ![id, subject, object].some((each) => TEXTUAL.test(each)) && !DERIVED.includes(relation);
}

beforeAll(async () => {
  const model = await theModel();
  folder = await mkdtemp(join(tmpdir(), 'generated-'));
  seed = await loadSeed(ROOT, model);
  lines = [...generate(seed, model, SIZE)];
  await writeFile(file('graph.jsonl'), lines.join(''));
  graph = await readGraphFile(file('graph.jsonl'), model);
});

afterAll(() => rm(folder, { recursive: true }));

/** What reading a file complains of. */
async function messageOf(content: readonly string[]): Promise<string> {
  await writeFile(file('broken.jsonl'), content.join(''));
  return readGraphFile(file('broken.jsonl'), await theModel()).then(
    () => 'nothing',
    (error: Error) => error.message.replace(folder, ''),
  );
}

/** The lines with the first that has some words changed. */
function changed(words: string, change: (line: string) => string): string[] {
  const at = lines.findIndex((line) => line.includes(words));
  expect(at).toBeGreaterThanOrEqual(0);
  return lines.map((line, i) => (i === at ? change(line) : line));
}

describe('a graph file', () => {
  it('gives back the seed as it was written', async () => {
    const model = await theModel();
    const written = graphFileLines(seed, exportLines(seed, model), model);
    await writeFile(file('seed.jsonl'), [...written].join(''));
    expect(await readGraphFile(file('seed.jsonl'), model)).toEqual(seed);
  });

  it.each<[string, () => string[], RegExp]>([
    ['no JSON', () => ['{', ...lines], /^\/broken\.jsonl, line 1: it is no JSON\.$/],
    [
      'no report',
      () => lines.filter((line) => !line.includes('"type":"text"')),
      /line 2: an entity stands before the text/,
    ],
    [
      'no coverage',
      () => lines.filter((line) => !line.includes('"type":"coverage"')),
      /no report, or no coverage of it/,
    ],
    [
      'a second report',
      () => ['{"type":"text","report":"report:other","text":""}\n', ...lines],
      /there is a second report/,
    ],
    [
      'an order that is not by id',
      () => [...lines.slice(0, -2), ...lines.slice(-2).reverse()],
      /does not stand in the order of ids/,
    ],
    [
      'other words',
      () => changed('"id":"award', (line) => line.replace('"quote":"', '"quote":"x')),
      /the text has not “x/,
    ],
    [
      'another kind',
      () => changed('"id":"award', (line) => line.replace('"AWARD"', '"LAW"')),
      /does not begin with its kind/,
    ],
    ['no required value', () => changed('"id":"award', (line) => line.replace(/"scope":"\w+"/, '')), /has no scope/],
    [
      'a value that is none',
      () => changed('"id":"award', (line) => line.replace(/"scope":"\w+"/, '"scope":"X"')),
      /has "X" for scope/,
    ],
    [
      'a property of another kind',
      () => changed('"id":"award', (line) => line.replace('"scope"', '"size"')),
      /has a property size, which no Award has/,
    ],
    [
      'an end that is not there',
      () => lines.filter((line) => !line.includes('"id":"organization:generated-0001:sugon"')),
      /speaks of organization:generated-0001:sugon, which there is not/,
    ],
    [
      'a relation that there is not',
      () => changed('"relation":"MADE_BY"', (line) => line.replace('MADE_BY', 'RELATED_TO')),
      /of a relation RELATED_TO/,
    ],
    [
      'ends that are not allowed',
      () => changed('"relation":"MADE_BY"', (line) => line.replace('MADE_BY', 'HOLDS')),
      /HOLDS may not lead from Claim to Organization/,
    ],
    [
      'an id of another statement',
      () => changed('"relation":"MADE_BY"', (line) => line.replace('"rule":null', '"rule":"x"')),
      /is not the id of what it states/,
    ],
  ])('is refused with %s', async (_what, broken, said) => {
    expect(await messageOf(broken())).toMatch(said);
  });

  it('is refused where there is none', async () => {
    await expect(readGraphFile(file('nothing.jsonl'), await theModel())).rejects.toThrow(
      /nothing\.jsonl cannot be read/,
    );
  });
});

describe('a generated graph', () => {
  it('has the requested size', () => {
    const [entities, statements] = [graph.entities.filter(isExported), graph.statements.filter(isExported)];
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

  it('quotes its text', () => {
    const text = graph.texts.get('report:generated') ?? '';
    const all = [...graph.entities, ...graph.statements].flatMap(({ evidence }) => evidence);
    expect(all.length).toBeGreaterThan(SIZE.statements);
    for (const { start, end, quote } of all) expect(normalizeWhitespace(text.slice(start, end))).toBe(quote);
  });

  it('has names of its own in Chinese and in English, and other words', () => {
    const of = (kind: KindValue) => graph.entities.filter((entity) => entity.kind === kind);
    const names = of('TECHNOLOGY').map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(of('TECHNOLOGY').map(({ nameEn }) => nameEn)).size).toBeGreaterThan(names.length * 0.9);
    expect(new Set(of('CLAIM').map(({ name }) => name)).size).toBeGreaterThan(
      seed.entities.filter(({ kind }) => kind === 'CLAIM').length,
    );
  });

  it('hangs together: most of it can be reached from anywhere', () => {
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
    const [entities, statements] = [seed.entities.filter(isExported), seed.statements.filter(isExported)];
    const size = { entities: entities.length * 100, statements: statements.length * 100, seed: 1 };
    const plan = new Plan(entities, statements, size);
    const degrees = new Map<string, number>();
    for (const { of, subject, object } of plan.statements)
      for (const end of [`${of.subject} ${subject}`, `${of.object} ${object}`])
        degrees.set(end, (degrees.get(end) ?? 0) + 1);
    const most = [...degrees.values()].sort((a, b) => b - a);
    expect(most.filter((degree) => degree > 10_000)).toHaveLength(3);
  });

  it('is the same each time for the same seed, and another for another', async () => {
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
  it('holds a generated graph and exports the bytes it was read from', async () => {
    const store = await open(graph);
    const exported = await allLines(store);
    expect(exported.join('')).toBe(lines.filter((line) => isExported(JSON.parse(line))).join(''));
    expect(await store.state()).toEqual({ ready: true, version: graph.version });
  });
});
