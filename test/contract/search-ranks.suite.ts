import type { Api, Json } from './api.js';
import { found, SEARCH } from './search-api.js';

/** SEARCH: what comes first, of which kinds, and page by page. */
export function searchRanks(api: () => Api): void {
  const finds = (text: string, more: Json = {}) => found(api(), text, more);

  describe('search: ranks', () => {
    it('a name first, then an alias, a prefix of a name, all terms in names, and texts; then by id', async () => {
      expect(await finds('液冷')).toEqual([
        '5 technology:cooling',
        '4 technology:plate',
        '3 technology:cooling-system',
        '2 technology:immersion',
        '1 passage:1',
        '1 technology:refrigeration',
      ]);
    });

    it('an English name as a name, and a prefix of one', async () => {
      expect(await finds('LIQUID cooling')).toEqual(['5 technology:cooling', '2 technology:immersion']);
      expect(await finds('liquid')).toEqual(['3 technology:cooling', '2 technology:immersion']);
    });

    it('a single character in any position', async () => {
      expect((await finds('冷')).map((each) => each.slice(2)).sort()).toEqual([
        'passage:1',
        'passage:2',
        'technology:cooling',
        'technology:cooling-system',
        'technology:immersion',
        'technology:plate',
        'technology:refrigeration',
      ]);
    });

    it('entities with at least half of the terms, most terms first, if none has all', async () => {
      // 浸没, 没液, 液冷, 冷板: no entity has 没液.
      expect(await finds('浸没液冷板')).toEqual(['0.5 passage:1', '0.5 technology:immersion', '0.5 technology:plate']);
      // 相变, 变液, 液冷, 冷板.
      expect(await finds('相变液冷板')).toEqual([
        '0.75 passage:1',
        '0.75 technology:immersion',
        '0.5 technology:plate',
      ]);
      expect(await finds('相变液冷板', { kinds: ['STANDARD'] })).toEqual([]);
    });
  });

  describe('search: kinds', () => {
    it('are all except reports and sections by default', async () => {
      expect(await finds('液冷', { kinds: ['SECTION', 'REPORT', 'PASSAGE'] })).toEqual([
        '5 section:cooling',
        '3 report:found-2021',
        '1 passage:1',
      ]);
      expect(await finds('液冷', { kinds: ['PASSAGE'] })).toEqual(['1 passage:1']);
      expect(await finds('液冷', { kinds: ['AWARD'] })).toEqual([]);
      expect(await finds('液冷', { kinds: [] })).toEqual([]);
    });

    it('are counted over all results', async () => {
      const { search } = await api().ask(SEARCH, { text: '冷', first: 1 });
      expect(search.totalCount).toBe(7);
      expect(search.facets).toEqual([
        { value: 'TECHNOLOGY', count: 5 },
        { value: 'PASSAGE', count: 2 },
      ]);
      const only = await api().ask('{ search(text: "冷", kinds: [PASSAGE]) { totalCount facets { value count } } }');
      expect(only.search).toEqual({ totalCount: 2, facets: [{ value: 'PASSAGE', count: 2 }] });
    });
  });

  describe('search: pages', () => {
    it.each([1, 2, 3, 20])('of %i return each result once', async (first) => {
      for (const [text, count] of [
        ['甚多', 7],
        ['冷', 7],
        ['液冷', 6],
      ] as const) {
        const all = await finds(text, { first: 200 });
        expect(all).toHaveLength(count);
        const walked: string[] = [];
        let after: string | null = null;
        for (let page = 0; page < 10; page++) {
          const { search }: Json = await api().ask(SEARCH, { text, first, after });
          const { hasNextPage, hasPreviousPage, endCursor } = search.pageInfo;
          expect(hasPreviousPage).toBe(page > 0);
          expect(hasNextPage).toBe(walked.length + first < count);
          expect(search.totalCount).toBe(count);
          walked.push(...search.edges.map(({ score, node }: Json) => `${score} ${node.id.replace('found-2021:', '')}`));
          after = endCursor;
          if (!hasNextPage) break;
        }
        expect(walked).toEqual(all);
      }
    });

    it('of size 0', async () => {
      expect(await finds('液冷', { first: 0 })).toEqual([]);
    });
  });
}
