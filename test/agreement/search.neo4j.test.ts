import fc from 'fast-check';
import type { EntityRecord } from '../../src/model/entity.js';
import type { Graph } from '../../src/model/graph.js';
import type { Model } from '../../src/model/model.js';
import type { KindValue } from '../../src/model/vocabulary.js';
import { searchRecord } from '../../src/search/fields.js';
import { matchesGroup, searchText } from '../../src/search/terms.js';
import { Api, type Json } from '../contract/api.js';
import { searchable } from '../contract/search-graph.js';
import { type Opener, openInMemory, openNeo4j } from '../contract/stores.js';
import { describeNeo4j } from '../neo4j/suite.js';
import { theModel } from '../the-model.js';
import { randomGraph } from './random-graph.js';
import { words } from './random-values.js';

/** Number of searches. RANDOM_QUERIES sets another number, with new random graphs and texts unless SEED is set. */
const RUNS = Number(process.env.RANDOM_QUERIES ?? 300);
const SEED = Number(process.env.SEED ?? (process.env.RANDOM_QUERIES ? Date.now() % 2 ** 31 : 1));
const GRAPHS = 3;

const QUERY = `query ($text: String!, $kinds: [Kind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount facets { value count } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor score node { id kind name nameEn aliases description } highlights { field text ranges } } } }`;

interface Search {
  readonly text: string;
  readonly kinds: readonly KindValue[] | null;
  readonly first: number;
}

describeNeo4j('the stores return the same search results', () => {
  let neo4j: Opener;
  let graphs: Graph[];
  beforeAll(async () => {
    neo4j = await openNeo4j();
    const random = fc.sample(randomGraph(await theModel(), 60), { numRuns: GRAPHS - 1, seed: SEED });
    graphs = [await searchable(), ...random];
  });
  afterAll(() => neo4j?.close());

  it.each(Array.from({ length: GRAPHS }, (_, i) => i))(
    'by random texts, page by page, in graph %i',
    async (i) => {
      const graph = graphs[i] as Graph;
      const model = await theModel();
      const [memory, database] = await Promise.all(
        [await openInMemory(graph), await neo4j.open(graph)].map((store) => Api.over(store)),
      );
      const property = fc.asyncProperty(searches(graph), async (search) => {
        let after: string | null = null;
        for (let page = 0; page < 4; page++) {
          const [expected, answer]: Json[] = await Promise.all(
            [memory, database].map((api) => api?.answer(QUERY, { ...search, after })),
          );
          expect(answer).toEqual(expected);
          const { edges = [], pageInfo, totalCount } = expected.data?.search ?? {};
          if (page === 0 && expected.data) expectAll(search, totalCount, graph, model);
          after = pageInfo?.hasNextPage ? (edges.at(-1)?.cursor ?? null) : null;
          if (after === null) break;
        }
      });
      await fc.assert(property, { numRuns: RUNS / GRAPHS, seed: SEED + i });
    },
    1000 * Math.max(300, RUNS),
  );
});

/** If entities have all terms as typed, exactly these must be found. Determined by reading every entity. */
function expectAll({ text, kinds }: Search, total: number, graph: Graph, model: Model): void {
  const { groups } = searchText(text);
  const isFound = (entity: EntityRecord): boolean => {
    const { kind } = entity;
    if (!(kinds ? kinds.includes(kind) : kind !== 'REPORT' && kind !== 'SECTION')) return false;
    const { texts } = searchRecord(entity, model.kindByValue(kind));
    return groups.every((group) => texts.some((term) => matchesGroup(term, group)));
  };
  const all = graph.entities.filter(isFound).length;
  if (all > 0) expect(total).toBe(all);
}

/** Texts that are in the graph, parts of such, and such with an error in them. */
function searches(graph: Graph): fc.Arbitrary<Search> {
  const texts = graph.entities.flatMap(({ name, nameEn, aliases, description, properties }) =>
    [name, nameEn, description, properties.text, ...aliases].filter((text) => typeof text === 'string' && text !== ''),
  ) as string[];
  const known = fc.constantFrom(...texts).map((text) => [...text].slice(0, 100).join(''));
  const part = fc.tuple(known, fc.nat(), fc.integer({ min: 1, max: 8 })).map(([text, from, length]) => {
    const characters = [...text];
    const start = from % characters.length;
    return characters.slice(start, start + length).join('');
  });
  const wrong = fc.tuple(known, fc.nat(), fc.constantFrom('', 'x', '冷')).map(([text, at, other]) => {
    const characters = [...text];
    characters[at % characters.length] = other;
    return characters.join('');
  });
  const any = fc.oneof(known, part, wrong, words(1));
  const text = fc.oneof(
    any,
    fc.tuple(any, any).map(([a, b]) => `${a} ${b}`),
  );
  const present = [...new Set(graph.entities.map(({ kind }) => kind))];
  const kinds = fc.option(fc.uniqueArray(fc.constantFrom(...present), { maxLength: 4 }), { freq: 1 });
  return fc.record({ text, kinds, first: fc.constantFrom(1, 2, 5, 20, 200) });
}
