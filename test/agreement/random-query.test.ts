import fc from 'fast-check';
import { Api } from '../contract/api.js';
import { handmade } from '../contract/graphs.js';
import { openInMemory } from '../contract/stores.js';
import { theModel } from '../the-model.js';
import { Pool } from './pool.js';
import { RandomQueries } from './random-query.js';
import { cursorsIn, writeQuery } from './write-query.js';

const WORDS =
  'node nodes entities statements statistics claims edges nodes statement pageInfo hasNextPage endCursor totalCount facets ' +
  'support supportedBy evidence quote section passages before after where orderBy direction first last kinds ' +
  'and or not some none every statement basis relations subject object report ' +
  'eq ne in contains startsWith gt gte lt lte isNull properties aliases reports qualifiers';

it('generates valid queries that are answered and cover the whole query language', async () => {
  const graph = await handmade();
  const api = await Api.over(await openInMemory(graph));
  const queries = new RandomQueries(api.schema, new Pool(graph, await theModel()));
  const seen = new Set<string>();
  let withCursors = 0;
  let withEdges = 0;
  await fc.assert(
    fc.asyncProperty(queries.query(), async (selection) => {
      const first = writeQuery(selection, api.schema, null);
      const { data, errors = [] } = await api.answer(first.query, first.variables);
      expect(errors.filter(({ path }) => path === undefined)).toEqual([]);
      const { query, variables } = writeQuery(selection, api.schema, cursorsIn(data));
      const answer = await api.answer(query, variables);
      expect(answer.errors?.filter(({ path }) => path === undefined) ?? []).toEqual([]);
      if (/after|before/.test(query) && Object.keys(variables).length > 0) withCursors++;
      if (/"\w+":\[\{/.test(JSON.stringify(answer.data))) withEdges++;
      for (const word of `${query} ${JSON.stringify(variables)}`.match(/\w+/g) ?? []) seen.add(word);
    }),
    { numRuns: 250, seed: 1 },
  );
  expect(WORDS.split(' ').filter((word) => !seen.has(word))).toEqual([]);
  expect(withCursors).toBeGreaterThan(25);
  expect(withEdges).toBeGreaterThan(100);
});
