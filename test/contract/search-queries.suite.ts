import { MAX_SEARCH_RESULTS } from '../../src/query/limits.js';
import { sessionOf } from '../stores/session.js';
import { Api, type Json } from './api.js';
import { counting } from './counting-store.js';
import { found } from './search-api.js';

/** SEARCH: its store query, and its limits. */
export function searchQueries(api: () => Api): void {
  const finds = (text: string, more: Json = {}) => found(api(), text, more);

  it('search: sends one store query, for the selected fields only', async () => {
    const queried = async (selection: string): Promise<Json> => {
      const { store, calls } = counting(api().store);
      const { search } = await (await Api.over(store)).ask(`{ search(text: "液冷", first: 2) { ${selection} } }`);
      expect(calls.map(({ method }) => method)).toEqual(['search']);
      const { page, columns } = calls[0]?.args[0] ?? {};
      return { search, paged: page !== null, columns };
    };
    expect(await queried('totalCount')).toEqual({ search: { totalCount: 6 }, paged: false, columns: [] });
    const { search, columns } = await queried('edges { node { nameEn ... on Claim { strength } } }');
    expect(columns).toEqual(['nameEn', 'strength']);
    expect(search.edges).toEqual([{ node: { nameEn: 'Liquid cooling' } }, { node: { nameEn: null } }]);
    expect((await queried('edges { highlights { field } }')).columns).toContain('description');
  });

  it('search: accepts a text with the maximum number of terms', async () => {
    const han = Array.from({ length: 200 }, (_, i) => String.fromCodePoint(0x4e00 + 2 * i));
    expect(await finds(han.join(''))).toEqual([]);
    const words = Array.from({ length: 30 }, (_, i) => `liqu${String.fromCharCode(97 + (i % 8))}d`);
    expect(await finds(words.join(' ').slice(0, 200))).toEqual(['2 technology:cooling', '2 technology:immersion']);
  });

  it('search: refuses to rank more than a limit', async () => {
    const session = sessionOf(api().store);
    const text = { key: '冷', groups: [{ terms: ['冷'], prefix: false }], codes: [] };
    // Two queries, in names and in all; of all kinds, reports and sections with them.
    const search = (most: number) => session.search({ text, kinds: ['TECHNOLOGY'], page: null, columns: [], most });
    const { kinds } = await search(MAX_SEARCH_RESULTS);
    expect(kinds).toEqual([{ value: 'TECHNOLOGY', count: 5 }]);
    expect((await search(16)).kinds).toEqual(kinds);
    await expect(search(15)).rejects.toMatchObject({
      code: 'QUERY_TOO_COSTLY',
      message: 'text has more than 15 matches; add a word or use a longer one.',
    });
  });
}
