import { loadSeed } from '../../src/seed/load-seed.js';
import { ROOT, theModel } from '../the-model.js';
import { Api, type Json } from './api.js';
import { onEveryStore } from './stores.js';

const QUERY = `query ($text: String!, $kinds: [Kind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount facets { value count } pageInfo { hasNextPage endCursor }
    edges { score node { id name } highlights { field text ranges } } } }`;

onEveryStore((open) => {
  describe('a search of the seed', () => {
    let api: Api;
    beforeAll(async () => {
      api = await Api.over(await open(await loadSeed(ROOT, await theModel())));
    }, 180_000);
    const ask = async (text: string, more: Json = {}): Promise<Json> =>
      (await api.ask(QUERY, { text, ...more })).search;
    const ids = async (text: string, more: Json = {}): Promise<string[]> =>
      (await ask(text, more)).edges.map(({ node }: Json) => node.id);

    it('液冷 finds 浸没式相变液冷', async () => {
      const { totalCount, facets, edges } = await ask('液冷');
      expect(edges.map(({ score, node }: Json) => `${score} ${node.name}`).slice(0, 4)).toEqual([
        '3 液冷技术',
        '2 冷板液冷数据中心基础设施产品',
        '2 浸没液冷数据中心基础设施产品',
        '2 浸没式相变液冷技术',
      ]);
      expect(totalCount).toBe(7);
      expect(facets).toEqual([
        { value: 'PASSAGE', count: 3 },
        { value: 'PRODUCT', count: 2 },
        { value: 'TECHNOLOGY', count: 2 },
      ]);
    });

    it.each(['ISO27001', 'ISO/IEC 27001', 'iso 27001', 'ＩＳＯ／ＩＥＣ２７００１'])('%s', async (text) => {
      expect(await ids(text)).toEqual([
        'standard:iso-iec-27001',
        'certification:sugon-2021:iso-27001',
        'passage:sugon-2021:0117',
        'passage:sugon-2021:0124',
      ]);
    });

    it('質量 finds the same as 质量', async () => {
      const traditional = await ask('質量', { first: 200 });
      expect(traditional.totalCount).toBeGreaterThan(20);
      expect(traditional).toEqual(await ask('质量', { first: 200 }));
      for (const { highlights } of traditional.edges)
        for (const { text, ranges } of highlights)
          for (const [start, end] of ranges) expect(text.slice(start, end)).toMatch(/^(质量)+$/);
    });

    it('certif finds certificates, and so does certifcation', async () => {
      const begun = await ids('certif', { first: 200 });
      const mistyped = await ids('certifcation', { first: 200 });
      expect(begun).toHaveLength(20);
      expect(mistyped).toHaveLength(15);
      for (const id of mistyped) expect(begun).toContain(id);
    });

    it('returns only the given kinds', async () => {
      expect(await ids('液冷', { kinds: ['TECHNOLOGY'] })).toEqual([
        'technology:liquid-cooling',
        'technology:immersion-phase-change-liquid-cooling',
      ]);
      const { facets } = await ask('公司治理', { kinds: ['SECTION', 'REPORT'] });
      expect(facets.map(({ value }: Json) => value)).toEqual(['SECTION']);
    });

    it('returns each result once in pages, in the order of one page', async () => {
      const whole = await ids('质量', { first: 200 });
      const walked: string[] = [];
      let after: string | null = null;
      do {
        const { edges, pageInfo }: Json = await ask('质量', { first: 4, after });
        walked.push(...edges.map(({ node }: Json) => node.id));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after);
      expect(walked).toEqual(whole);
      expect(new Set(walked).size).toBe(walked.length);
    });
  });
});
