import fc from 'fast-check';
import type { Graph } from '../../src/model/graph.js';
import type { GraphStore } from '../../src/stores/graph-store.js';
import { describeNeo4j } from '../neo4j/suite.js';
import { theModel } from '../the-model.js';
import { type Answered, Api } from './api.js';
import { Pool } from './pool.js';
import { randomGraph } from './random-graph.js';
import { RandomQueries, type Selection } from './random-query.js';
import { type Opener, openInMemory, openNeo4j } from './stores.js';
import { cursorsIn, type Written, writeQuery } from './write-query.js';

/** Query runs in all; FC_RUNS asks for more, with other graphs and queries each time unless FC_SEED says which. */
const RUNS = Number(process.env.FC_RUNS ?? 200);
const SEED = Number(process.env.FC_SEED ?? (process.env.FC_RUNS ? Date.now() % 2 ** 31 : 1));
const GRAPHS = 4;

describeNeo4j('both stores give the same answers', () => {
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
      const [memory, database] = await Promise.all(stores.map((store) => Api.over(store)));
      const pair: Pair = [memory as Api, database as Api];
      const queries = new RandomQueries(pair[0].schema, new Pool(graph, pair[0].model));
      const property = fc.asyncProperty(queries.query(), async (selection) => {
        const [expected, found] = await answers(await written(selection, pair[0]), pair);
        expect(found).toEqual(expected);
      });
      const run = await fc.check(property, { numRuns: RUNS / GRAPHS, seed: SEED + i });
      if (run.failed) throw new Error(await complaint(run, pair, i));
    },
    1000 * Math.max(300, RUNS * 5),
  );
});

type Pair = readonly [memory: Api, neo4j: Api];

async function haveTheSame([memory, neo4j]: readonly [GraphStore, GraphStore]): Promise<void> {
  const lines = async (store: GraphStore): Promise<string[]> => {
    const all: string[] = [];
    for await (const line of store.export()) all.push(line);
    return all;
  };
  expect(await lines(neo4j)).toEqual(await lines(memory));
  const deadline = Date.now() + 30_000;
  expect(await neo4j.counts(deadline)).toEqual(await memory.counts(deadline));
  expect(await neo4j.state()).toEqual(await memory.state());
}

/** The query with cursors that the lists in it give. */
async function written(selection: Selection, memory: Api): Promise<Written> {
  const first = writeQuery(selection, memory.schema, null);
  const { data } = await memory.answer(first.query, first.variables);
  return writeQuery(selection, memory.schema, cursorsIn(data));
}

async function answers({ query, variables }: Written, pair: Pair): Promise<Answered[]> {
  return Promise.all(
    pair.map(async (api) => {
      const { data, errors = [] } = await api.answer(query, variables);
      if (errors.some(({ path }) => path === undefined)) throw new Error(`No query: ${errors[0]?.message}`);
      const told = errors.map(({ message, path }) => ({ message, path }));
      return { data, errors: told.sort((a, b) => (String(a.path) < String(b.path) ? -1 : 1)) };
    }),
  );
}

/** What failed, made as small as possible, to paste into GraphiQL. */
async function complaint(
  { counterexample, counterexamplePath, numShrinks, errorInstance }: fc.RunDetails<[Selection]>,
  pair: Pair,
  graph: number,
): Promise<string> {
  const { query, variables } = await written(counterexample?.[0] ?? [], pair[0]);
  const [memory, neo4j] = await answers({ query, variables }, pair).catch((error) => [String(error), String(error)]);
  const causes = await pair[1].causes(query, variables);
  return [
    `The stores differ on graph ${graph} of FC_SEED=${SEED} (shrunk ${numShrinks} times, path ${counterexamplePath}):`,
    query,
    JSON.stringify(variables),
    `memory: ${JSON.stringify(memory)}`,
    `neo4j:  ${JSON.stringify(neo4j)}`,
    ...causes,
    String(errorInstance),
  ].join('\n');
}
