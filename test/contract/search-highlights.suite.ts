import type { Api } from './api.js';
import { marked, SEARCH } from './search-api.js';

/** SEARCH: what is marked in what was found. */
export function searchHighlights(api: () => Api): void {
  describe('search: highlights', () => {
    it.each([
      ['液冷', 'technology:immersion', ['name: 液冷']],
      ['液冷', 'technology:plate', ['alias: 液冷', 'alias: 液冷']],
      ['相变液冷', 'passage:1', ['text: 相变液冷']],
      ['冷', 'passage:2', ['text: 冷']],
      ['liquid cooling', 'technology:cooling', ['nameEn: Liquid | cooling', 'description: Cooling | liquid']],
      ['ISO27001', 'standard:iso-iec-27001', ['name: ISO | 27001', 'designation: ISO | 27001']],
      ['iso 27001', 'passage:3', ['text: ＩＳＯ | ２７００１']],
      // The 9001 and the C of others are not of this code; where it does not stand as a whole, its parts are marked.
      ['GJB 9001c', 'standard:gjb-9001c', ['name: GJB9001C', 'description: GJB | 9001C']],
      ['gjb9001', 'standard:gjb-9001c', ['name: GJB9001', 'description: GJB | 9001']],
      ['GJB 9001 级', 'standard:gjb-9001c', ['name: GJB9001', 'description: 级 | GJB | 9001']],
      ['9001 gjb', 'standard:gjb-9001c', ['name: GJB9001', 'description: 9001 | GJB | 9001 | GJB']],
      ['13000', 'claim:served', ['text: 13，000', 'textEn: 13,000']],
      ['质量', 'certification:quality', ['name: 質量']],
      ['运输🚀', 'passage:4', ['text: 🚀運輸']],
      ['𠮷', 'passage:4', ['text: 𠮷']],
      ['café', 'claim:cafe', ['text: Cafe\u0301', 'textEn: café']],
      ['liqiud', 'technology:cooling', ['nameEn: Liquid', 'description: liquid']],
    ])('%s in %s', async (text, id, expected) => {
      expect(await marked(api(), text, id)).toEqual(expected);
    });

    it('are ranges of UTF-16 units in the whole text', async () => {
      const { search } = await api().ask(SEARCH, { text: '运输🚀' });
      expect(search.edges[0].highlights).toEqual([{ field: 'text', text: '𠮷野家用🚀運輸貨物。', ranges: [[5, 9]] }]);
    });
  });
}
