import fc from 'fast-check';
import type { Graph } from '../../src/model/graph.js';
import type { GraphStore } from '../../src/stores/graph-store.js';
import { type Answered, Api } from '../contract/api.js';
import { type Opener, openInMemory, openNeo4j } from '../contract/stores.js';
import { describeNeo4j } from '../neo4j/suite.js';
import { allLines, sessionOf } from '../stores/session.js';
import { theModel } from '../the-model.js';
import { Pool } from './pool.js';
import { randomGraph } from './random-graph.js';
import { RandomQueries, type Selection } from './random-query.js';
import { cursorsIn, type Written, writeQuery } from './write-query.js';

/** Number of queries. RANDOM_QUERIES sets another number, with new random graphs and queries unless SEED is set. */
const QUERIES = Number(process.env.RANDOM_QUERIES ?? 800);
const SEED = Number(process.env.SEED ?? (process.env.RANDOM_QUERIES ? Date.now() % 2 ** 31 : 1));
const PER_GRAPH = 100;
const GRAPHS = Math.ceil(QUERIES / PER_GRAPH);
/** Number of concurrent queries. */
const AT_ONCE = 4;

describeNeo4j('the stores return the same answers', () => {
  let neo4j: Opener;
  let graphs: Graph[];

  beforeAll(async () => {
    neo4j = await openNeo4j();
    graphs = fc.sample(randomGraph(await theModel(), 40), { numRuns: GRAPHS, seed: SEED });
  });
  afterAll(() => neo4j?.close());

  it.each(Array.from({ length: GRAPHS }, (_, i) => i))(
    'to random queries over random graph %i, and have the same export and counts',
    async (i) => {
      const graph = graphs[i] as Graph;
      const stores = [await openInMemory(graph), await neo4j.open(graph)] as const;
      await haveTheSame(stores);
      const pair: Pair = [await Api.over(stores[0]), await Api.over(stores[1])];
      const queries = new RandomQueries(pair[0].schema, new Pool(graph, pair[0].model));
      const property = fc.asyncProperty(queries.query(), (selection) => agree(selection, pair));
      const seed = SEED + i;
      const all = fc.sample(property, { numRuns: Math.min(PER_GRAPH, QUERIES - i * PER_GRAPH), seed, unbiased: false });
      const differing = await firstOf(all, async ([selection]) => !(await agree(selection, pair)));
      if (differing === null) return;
      const [selection = [], first] = [all[differing]?.[0], lastDifference];
      // Only this one again, now made smaller for as long as the stores differ.
      const run = await fc.check(property, { seed, path: String(differing) });
      if (run.failed) throw new Error(await messageOf(run.counterexample?.[0] ?? selection, run, pair, i));
      throw new Error(`${await messageOf(selection, run, pair, i)}\nAt first: ${JSON.stringify(first)}`);
    },
    1000 * Math.max(300, PER_GRAPH * 5),
  );
});

type Pair = readonly [memory: Api, neo4j: Api];

/** The first item for which something holds; several are tried at a time. */
async function firstOf<T>(all: readonly T[], holds: (item: T) => Promise<boolean>): Promise<number | null> {
  for (let i = 0; i < all.length; i += AT_ONCE) {
    const found = (await Promise.all(all.slice(i, i + AT_ONCE).map(holds))).indexOf(true);
    if (found >= 0) return i + found;
  }
  return null;
}

async function haveTheSame([memory, neo4j]: readonly [GraphStore, GraphStore]): Promise<void> {
  expect(await allLines(neo4j)).toEqual(await allLines(memory));
  expect((await sessionOf(neo4j).graph()).counts).toEqual((await sessionOf(memory).graph()).counts);
  expect(await neo4j.state()).toEqual(await memory.state());
}

/** What the stores last differed in: the answers of a difference that does not come back. */
let lastDifference: { readonly memory: unknown; readonly neo4j: unknown } | undefined;

async function agree(selection: Selection, pair: Pair): Promise<boolean> {
  const [memory, neo4j] = await answers(await written(selection, pair[0]), pair);
  if (JSON.stringify(memory) === JSON.stringify(neo4j)) return true;
  lastDifference = { memory, neo4j };
  return false;
}

/** The query with cursors that the lists in it give. */
async function written(selection: Selection, memory: Api, pasteable = false): Promise<Written> {
  const first = writeQuery(selection, memory.schema, null);
  const { data } = await memory.answer(first.query, first.variables);
  return writeQuery(selection, memory.schema, cursorsIn(data), pasteable);
}

async function answers({ query, variables }: Written, pair: Pair): Promise<Answered[]> {
  return Promise.all(
    pair.map(async (api) => {
      const { data, errors = [] } = await api.answer(query, variables);
      const invalid = errors.find(({ path }) => path === undefined);
      if (invalid) throw new Error(`No query: ${invalid.message}\n${query}\n${JSON.stringify(variables)}`);
      const readable = errors.map(({ message, path }) => ({ message, path }));
      return { data, errors: readable.sort((a, b) => (String(a.path) < String(b.path) ? -1 : 1)) };
    }),
  );
}

/** What failed, made as small as possible, to paste into GraphiQL. */
async function messageOf(
  selection: Selection,
  { numShrinks, failed }: fc.RunDetails<[Selection]>,
  pair: Pair,
  graph: number,
): Promise<string> {
  const { query, variables } = await written(selection, pair[0], true);
  const [memory, neo4j] = await answers({ query, variables }, pair).catch((error) => [String(error), String(error)]);
  const again = failed ? `shrunk ${numShrinks} times` : 'but not when this query was run again';
  return [
    `The stores differ on graph ${graph} of SEED=${SEED}, RANDOM_QUERIES=${QUERIES} (${again}):`,
    query,
    ...(Object.keys(variables).length > 0 ? [JSON.stringify(variables)] : []),
    `memory: ${JSON.stringify(memory)}`,
    `neo4j:  ${JSON.stringify(neo4j)}`,
    ...(await pair[1].causes(query, variables)),
  ].join('\n');
}
