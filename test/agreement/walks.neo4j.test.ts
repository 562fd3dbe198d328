import fc from 'fast-check';
import type { Graph } from '../../src/model/graph.js';
import type { Model } from '../../src/model/model.js';
import { Api, type Json } from '../contract/api.js';
import { type Opener, openInMemory, openNeo4j } from '../contract/stores.js';
import { describeNeo4j } from '../neo4j/suite.js';
import { theModel } from '../the-model.js';
import { randomGraph } from './random-graph.js';

/** Number of walks. RANDOM_QUERIES sets another number, with new random graphs unless SEED is set. */
const RUNS = Number(process.env.RANDOM_QUERIES ?? 150);
const SEED = Number(process.env.SEED ?? (process.env.RANDOM_QUERIES ? Date.now() % 2 ** 31 : 1));
const GRAPHS = 3;

const STATEMENTS = 'statements { id relation subject { id } object { id } }';
const QUERIES = {
  paths: `query ($from: ID!, $to: ID!, $relations: [RelationType!], $kinds: [Kind!], $direction: Direction, $maxLength: Int, $limit: Int) {
    paths(from: $from, to: $to, relations: $relations, kinds: $kinds, direction: $direction, maxLength: $maxLength, limit: $limit) {
      length nodes { __typename id name } ${STATEMENTS} } }`,
  neighbourhood: `query ($ids: [ID!]!, $depth: Int, $relations: [RelationType!], $kinds: [Kind!], $limit: Int) {
    neighbourhood(ids: $ids, depth: $depth, relations: $relations, kinds: $kinds, limit: $limit) {
      nodes { __typename id name } ${STATEMENTS} truncated } }`,
};
type Walk = readonly [query: keyof typeof QUERIES, variables: Json];

describeNeo4j('the stores return the same walks', () => {
  let neo4j: Opener;
  let graphs: Graph[];
  let model: Model;

  beforeAll(async () => {
    [neo4j, model] = await Promise.all([openNeo4j(), theModel()]);
    graphs = fc.sample(randomGraph(model, 40), { numRuns: GRAPHS, seed: SEED });
  });
  afterAll(() => neo4j?.close());

  it.each(Array.from({ length: GRAPHS }, (_, i) => i))(
    'over random graph %i',
    async (i) => {
      const graph = graphs[i] as Graph;
      const memory = await Api.over(await openInMemory(graph));
      const database = await Api.over(await neo4j.open(graph));
      const lengths = new Map<number, number>();
      const property = fc.asyncProperty(walks(graph, model), async ([query, variables]) => {
        const expected = await memory.answer(QUERIES[query], variables);
        expect(await database.answer(QUERIES[query], variables)).toEqual(expected);
        const [path] = expected.data?.paths ?? [];
        if (path) lengths.set(path.length, (lengths.get(path.length) ?? 0) + 1);
      });
      await fc.assert(property, { numRuns: RUNS / GRAPHS, seed: SEED + i });
      // Else the walks would show nothing.
      expect(Math.max(...lengths.keys())).toBeGreaterThan(2);
    },
    1000 * Math.max(300, RUNS * 5),
  );
});

function walks({ entities, statements }: Graph, model: Model): fc.Arbitrary<Walk> {
  const id = fc.constantFrom(...entities.map((entity) => entity.id), ...statements.flatMap(endsOf));
  const rarely = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2, nil: undefined });
  const names = model.relations.map(({ type }) => type);
  const uses = {
    relations: rarely(
      fc.oneof(fc.subarray(names), fc.subarray(names, { minLength: names.length - 5 }), fc.constant(['MENTIONED_IN'])),
    ),
    kinds: rarely(fc.subarray(model.kinds.map(({ value }) => value))),
  };
  const paths = fc.record({
    ...{ from: id, to: id, ...uses, direction: fc.constantFrom('OUT', 'IN', 'BOTH', 'BOTH') },
    ...{ maxLength: rarely(fc.nat(10)), limit: fc.constantFrom(1, 2, 3, 10, 100) },
  });
  const neighbourhood = fc.record({
    ...{ ids: fc.array(id, { minLength: 1, maxLength: 3 }), ...uses },
    ...{ depth: fc.nat(4), limit: fc.constantFrom(1, 2, 3, 5, 10, 50) },
  });
  return fc.oneof(
    paths.map((variables): Walk => ['paths', variables]),
    neighbourhood.map((variables): Walk => ['neighbourhood', variables]),
  );
}

/** Where statements lead is asked for more often. */
function endsOf({ subject, object }: Graph['statements'][number]): string[] {
  return [subject, object];
}
