import type { Graph } from '../../../src/model/graph.js';
import type { Model } from '../../../src/model/model.js';
import type { StatementRecord } from '../../../src/model/statement.js';
import type { ListAsk, RelatedAsk, StatementAsk } from '../../../src/query/ask.js';
import type { Key, Window } from '../../../src/query/page.js';
import { fullOrder } from '../../../src/query/terms.js';
import type { Answer, EntityRow, GraphStore, RelatedRow } from '../../../src/stores/graph-store.js';
import { MemoryStore } from '../../../src/stores/memory/memory-store.js';
import { loadGraph } from '../../../src/stores/neo4j/load.js';
import { Neo4jStore } from '../../../src/stores/neo4j/neo4j-store.js';
import type { Neo4jServer } from '../../neo4j/server.js';
import { describeNeo4j, serverForSuite } from '../../neo4j/suite.js';
import { ROOT, theModel } from '../../the-model.js';
import { Random } from './random.js';
import { RandomAsks } from './random-asks.js';
import { randomGraph } from './random-graph.js';

const ROUNDS = Number(process.env.ROUNDS ?? 25);
const SEED = Number(process.env.SEED ?? 1);

describeNeo4j('Neo4j answers as the embedded store does', () => {
  let server: Neo4jServer;
  let model: Model;
  let graph: Graph;
  let memory: GraphStore;
  let neo4j: Neo4jStore;

  beforeAll(async () => {
    [server, model] = await Promise.all([serverForSuite(), theModel()]);
    graph = randomGraph(model, SEED, { entities: 600, statements: 2500, hub: 100 });
    memory = new MemoryStore(graph, model);
    await loadGraph(graph, model, server, ROOT);
    neo4j = await Neo4jStore.open(server, model, ROOT);
    // All relations there are, in a database that has just started.
  }, 180_000);
  afterAll(async () => {
    await neo4j?.close();
    await server?.stop();
  });

  const soon = (): number => Date.now() + 30_000;
  const ids = (kind?: string): string[] =>
    graph.entities.filter((entity) => !kind || entity.kind === kind).map(({ id }) => id);

  it('by id, in the order asked for', async () => {
    const asked = [...ids().slice(0, 50), 'claim:none', ...ids().slice(20, 30), '', '😀'];
    const rows = await neo4j.entities(asked, ['nameEn', 'aliases', 'evidence', 'text', 'value'], soon());
    const expected = await memory.entities(asked, [], soon());
    rows.forEach((row, i) => {
      expectColumns(row, expected[i] ?? null, ['nameEn', 'aliases', 'evidence', 'text', 'value']);
    });
    const statements = [...graph.statements.slice(0, 50).map(({ id }) => id), 'statement:none', ''];
    expect(await neo4j.statements(statements, soon())).toEqual(await memory.statements(statements, soon()));
  });

  it('in lists: filters, orders, pages from both ends, totals and facets', async () => {
    const random = new Random(SEED + 1);
    const asks = new RandomAsks(model, random);
    for (let round = 0; round < ROUNDS; round++) {
      const kinds = asks.kinds();
      const shape = { kinds, filter: asks.entity(kinds), columns: asks.columns(kinds), facets: asks.facets(kinds) };
      const order = asks.order(kinds);
      const terms = fullOrder(order, false);
      const keyOf = (row: EntityRow): Key => terms.map(({ property }) => propertyOf(row, property));
      const all = await memory.list({ ...shape, window: everything(order), total: true }, soon());
      const window = windowOf(order, all.items.map(keyOf), random);
      const ask: ListAsk = { ...shape, window: random.chance(0.1) ? null : window, total: random.chance(0.5) };
      await explaining(ask, async () => {
        expectSame(await neo4j.list(ask, soon()), await memory.list(ask, soon()), (row, expected) =>
          expectColumns(row, expected, ask.columns),
        );
      });
    }
  });

  it('along relations, for many parents at once', async () => {
    const random = new Random(SEED + 2);
    const asks = new RandomAsks(model, random);
    for (let round = 0; round < ROUNDS; round++) {
      const kind = random.pick(model.kinds).value;
      const along = random.chance(0.2)
        ? { relation: 'MADE_BY', direction: 'IN' as const, kinds: ['CLAIM'] }
        : asks.along([kind]);
      const parents = [...random.some(ids(along.relation === 'MADE_BY' ? 'ORGANIZATION' : kind), 0.6), 'claim:none'];
      parents.push(...parents.slice(0, 2));
      const shape = {
        ...along,
        filter: random.chance(0.4) ? asks.entity(along.kinds) : ({ op: 'and', of: [] } as const),
        statement: random.chance(0.5) ? asks.statement() : ({ op: 'and', of: [] } as const),
        columns: asks.columns(along.kinds),
        facets: asks.facets(along.kinds),
      };
      const order = asks.order(along.kinds);
      const terms = fullOrder(order, true);
      const keyOf = ({ entity, statement }: RelatedRow): Key =>
        terms.map(({ property }) => (property === 'statement' ? statement.id : propertyOf(entity, property)));
      const all = await memory.related(parents, { ...shape, window: everything(order), total: true }, soon());
      const keys = all.flatMap(({ items }) => items.map(keyOf));
      const window = random.chance(0.1) ? null : windowOf(order, keys, random);
      const ask: RelatedAsk = { ...shape, window, total: random.chance(0.5) };
      await explaining({ parents, ask }, async () => {
        const [rows, expected] = [
          await neo4j.related(parents, ask, soon()),
          await memory.related(parents, ask, soon()),
        ];
        expect(rows).toHaveLength(expected.length);
        rows.forEach((answer, i) => {
          expectSame(answer, expected[i] as Answer<RelatedRow>, (row, { entity, statement }) => {
            expect(row.statement).toEqual(statement);
            expectColumns(row.entity, entity, ask.columns);
          });
        });
      });
    }
  });

  it('in lists of statements, of all and of some entities', async () => {
    const random = new Random(SEED + 3);
    const asks = new RandomAsks(model, random);
    for (let round = 0; round < ROUNDS; round++) {
      const shape = { filter: asks.statement(3), textual: asks.textual() };
      const all = await memory.listStatements({ ...shape, window: everything([]), total: true }, soon());
      const window = windowOf(
        [],
        all.items.map(({ id }) => [id]),
        random,
      );
      const ask: StatementAsk = { ...shape, window, total: random.chance(0.5) };
      const same = (row: StatementRecord, expected: StatementRecord) => expect(row).toEqual(expected);
      await explaining(ask, async () => {
        expectSame(await neo4j.listStatements(ask, soon()), await memory.listStatements(ask, soon()), same);
        const entities = [...random.some(ids(), 0.05), 'claim:none'];
        const direction = random.pick(['OUT', 'IN', 'BOTH'] as const);
        const answers = await neo4j.statementsOf(entities, { ...ask, direction }, soon());
        const expected = await memory.statementsOf(entities, { ...ask, direction }, soon());
        expect(answers).toHaveLength(expected.length);
        answers.forEach((answer, i) => {
          expectSame(answer, expected[i] as Answer<StatementRecord>, same);
        });
      });
    }
  });

  it('about support', async () => {
    const claims = [...ids('CLAIM'), 'claim:none', ...ids('PRODUCT').slice(0, 2)];
    for (const kinds of [
      null,
      [],
      ['CERTIFICATION'],
      ['POLICY', 'AWARD', 'REPORT'],
      model.kinds.map(({ value }) => value),
    ])
      expect(await neo4j.support(claims, kinds, soon())).toEqual(await memory.support(claims, kinds, soon()));
  });

  it('about itself: version, numbers, texts and the export', async () => {
    expect(await neo4j.state()).toEqual({ ready: true, version: graph.version });
    expect(await neo4j.counts(soon())).toEqual(await memory.counts(soon()));
    for (const id of ['report:a', 'report:none', ids('CLAIM')[0] as string]) {
      expect(await neo4j.text(id, soon())).toBe(await memory.text(id, soon()));
      expect(await neo4j.coverage(id, soon())).toEqual(await memory.coverage(id, soon()));
    }
    expect(await linesOf(neo4j)).toEqual(await linesOf(memory));
  });

  it('to questions for nothing', async () => {
    const ask = { filter: { op: 'and', of: [] }, window: everything([]), total: true } as const;
    const textual = { kinds: [], relations: [] };
    expect(await neo4j.entities([], [], soon())).toEqual([]);
    expect(await neo4j.statements([], soon())).toEqual([]);
    expect(await neo4j.support([], null, soon())).toEqual([]);
    expect(await neo4j.statementsOf([], { ...ask, textual, direction: 'BOTH' }, soon())).toEqual([]);
  });
});

async function linesOf(store: { export(): AsyncIterable<string> }): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of store.export()) lines.push(line);
  return lines;
}

function everything(order: Window['order']): Window {
  return { order, after: null, before: null, limit: 1e6, fromEnd: false };
}

function windowOf(order: Window['order'], keys: readonly Key[], random: Random): Window {
  const place = (): Key | null => (keys.length > 0 && random.chance(0.5) ? random.pick(keys) : null);
  return { order, after: place(), before: place(), limit: random.below(12), fromEnd: random.chance(0.4) };
}

function propertyOf(row: EntityRow, property: string): Key[number] {
  if (['id', 'kind', 'name', 'nameEn'].includes(property)) return (row[property as 'id'] ?? null) as Key[number];
  return row.properties?.[property] ?? null;
}

/** The memory store gives whole records; only what was asked for must agree, and no more must come. */
function expectColumns(row: EntityRow | null, expected: EntityRow | null, columns: readonly string[]): void {
  if (row === null || expected === null) {
    expect(row).toBe(expected);
    return;
  }
  const common = ['nameEn', 'aliases', 'description', 'reports', 'evidence'].filter((column) =>
    columns.includes(column),
  );
  const own = columns.filter((column) => !common.includes(column));
  const properties = Object.entries(expected.properties ?? {}).filter(([name]) => own.includes(name));
  expect(row).toEqual({
    ...Object.fromEntries(['id', 'kind', 'name', ...common].map((name) => [name, expected[name as 'id']])),
    ...(own.length > 0 ? { properties: Object.fromEntries(properties) } : {}),
  });
}

function expectSame<T>(answer: Answer<T>, expected: Answer<T>, expectItem: (row: T, expected: T) => void): void {
  expect(answer.items).toHaveLength(expected.items.length);
  answer.items.forEach((item, i) => {
    expectItem(item, expected.items[i] as T);
  });
  expect({ cut: answer.cut, total: answer.total }).toEqual({ cut: expected.cut, total: expected.total });
  const sorted = (facets: Answer<T>['facets']) => facets.map((facet) => [...facet].sort(byValue));
  expect(sorted(answer.facets)).toEqual(sorted(expected.facets));
}

function byValue(a: { value: string | null }, b: { value: string | null }): number {
  return String(a.value) < String(b.value) ? -1 : 1;
}

/** Shows the question that was answered differently. */
async function explaining(ask: unknown, check: () => Promise<void>): Promise<void> {
  try {
    await check();
  } catch (error) {
    if (error instanceof Error) error.message = `${error.message}\n\nAsked: ${JSON.stringify(ask).slice(0, 2000)}`;
    throw error;
  }
}
