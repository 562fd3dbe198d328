import { MOST_FOUND } from '../../src/graphql/search-connection.js';
import { Api, type Json } from './api.js';
import { counting } from './counting-store.js';

const QUERY = `query ($text: String!, $kinds: [Kind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount facets { value count } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor score node { id name } highlights { field text ranges } } } }`;

/** Ids and scores of what a text finds, in order. */
export async function found(api: Api, text: string, more: Json = {}): Promise<string[]> {
  const { search } = await api.ask(QUERY, { text, ...more });
  return search.edges.map(({ score, node }: Json) => `${score} ${node.id.replace('found-2021:', '')}`);
}

/** What is marked in what a text finds: the field and the words between the marks. */
export async function marked(api: Api, text: string, id: string): Promise<string[]> {
  const { search } = await api.ask(QUERY, { text, first: 200 });
  const edge = search.edges.find(({ node }: Json) => node.id.replace('found-2021:', '') === id);
  return edge.highlights.map(
    ({ field, text: whole, ranges }: Json) =>
      `${field}: ${ranges.map(([start, end]: [number, number]) => whole.slice(start, end)).join(' | ')}`,
  );
}

/** SEARCH, over the graph made for it. */
export function search(api: () => Api): void {
  const finds = (text: string, more: Json = {}) => found(api(), text, more);

  describe('search: ranks', () => {
    it('a name first, then an alias, the beginning of a name, all in names, and texts; then by id', async () => {
      expect(await finds('液冷')).toEqual([
        '5 technology:cooling',
        '4 technology:plate',
        '3 technology:cooling-system',
        '2 technology:immersion',
        '1 passage:1',
        '1 technology:refrigeration',
      ]);
    });

    it('an English name as a name, and the beginning of one', async () => {
      expect(await finds('LIQUID cooling')).toEqual(['5 technology:cooling', '2 technology:immersion']);
      expect(await finds('liquid')).toEqual(['3 technology:cooling', '2 technology:immersion']);
    });

    it('a single character wherever it stands', async () => {
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

    it('where nothing has all terms, what has at least half of them, most first', async () => {
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

  describe('search: what is one', () => {
    it.each(['ISO27001', 'ISO/IEC 27001', 'iso 27001', 'ＩＳＯ／ＩＥＣ　２７００１', 'ISO-27001'])(
      '%s',
      async (text) => {
        expect(await finds(text)).toEqual(['5 standard:iso-iec-27001', '3 certification:iso-27001', '1 passage:3']);
      },
    );

    it.each(['IEC 27001', 'iec27001'])('%s, where the publisher is named', async (text) => {
      expect(await finds(text)).toEqual(['2 standard:iso-iec-27001', '1 passage:3']);
    });

    it.each(['GB/T 22080', 'GB/T22080', 'gbt22080'])('%s', async (text) => {
      expect(await finds(text)).toEqual(['5 standard:gb-t-22080']);
    });

    it.each(['质量管理体系', '質量管理體系', '質量 管理 体系'])('%s, simplified or traditional', async (text) => {
      expect((await finds(text, { kinds: ['CERTIFICATION'] }))[0]).toBe('5 certification:quality');
    });

    it.each(['cafe\u0301', 'CAFÉ', 'ｃａｆé'])('%s, composed or not', async (text) => {
      expect(await finds(text)).toEqual(['1 claim:cafe']);
    });

    it.each(['运输', '運輸', '🚀', '𠮷野家', '🚀运输'])('%s, beyond the basic plane', async (text) => {
      expect(await finds(text)).toEqual(['1 passage:4']);
    });
  });

  describe('search: words', () => {
    it('begin others', async () => {
      expect(await finds('certif')).toEqual(['3 certification:iso-27001', '3 certification:quality']);
      expect(await finds('phase imm')).toEqual(['2 technology:immersion']);
      expect(await finds('li')).toEqual([]);
    });

    it('numbers are whole', async () => {
      expect(await finds('2700')).toEqual([]);
      expect(await finds('1.04')).toEqual(['1 passage:1']);
      expect(await finds('1')).toEqual([]);
      expect(await finds('603019')).toEqual(['4 organization:quality']);
    });

    it.each([
      ['liqiud', ['2 technology:cooling', '2 technology:immersion']],
      ['liquidd', ['2 technology:cooling', '2 technology:immersion']],
      ['refrigaretion', ['2 technology:refrigeration']],
      ['refrigaratin', ['2 technology:refrigeration']],
      ['immursion cooling', ['2 technology:immersion']],
      ['lquod', []],
      ['pux', []],
    ])('%s, mistyped', async (text, expected) => {
      expect(await finds(text)).toEqual(expected);
    });

    it('are not mended where they begin known ones', async () => {
      expect(await finds('certifi')).toHaveLength(2);
      expect(await finds('certified')).toEqual(['3 certification:quality']);
    });
  });

  describe('search: kinds', () => {
    it('are all but reports and sections, unless they are named', async () => {
      expect(await finds('液冷', { kinds: ['SECTION', 'REPORT', 'PASSAGE'] })).toEqual([
        '5 section:cooling',
        '3 report:found-2021',
        '1 passage:1',
      ]);
      expect(await finds('液冷', { kinds: ['PASSAGE'] })).toEqual(['1 passage:1']);
      expect(await finds('液冷', { kinds: ['AWARD'] })).toEqual([]);
      expect(await finds('液冷', { kinds: [] })).toEqual([]);
    });

    it('are counted over all that is found', async () => {
      const { search } = await api().ask(QUERY, { text: '冷', first: 1 });
      expect(search.totalCount).toBe(7);
      expect(search.facets).toEqual([
        { value: 'TECHNOLOGY', count: 5 },
        { value: 'PASSAGE', count: 2 },
      ]);
      const only = await api().ask('{ search(text: "冷", kinds: [PASSAGE]) { totalCount facets { value count } } }');
      expect(only.search).toEqual({ totalCount: 2, facets: [{ value: 'PASSAGE', count: 2 }] });
    });
  });

  describe('search: highlights', () => {
    it.each([
      ['液冷', 'technology:immersion', ['name: 液冷']],
      ['液冷', 'technology:plate', ['alias: 液冷', 'alias: 液冷']],
      ['相变液冷', 'passage:1', ['text: 相变液冷']],
      ['冷', 'passage:2', ['text: 冷']],
      ['liquid cooling', 'technology:cooling', ['nameEn: Liquid | cooling', 'description: Cooling | liquid']],
      ['ISO27001', 'standard:iso-iec-27001', ['name: ISO | 27001', 'designation: ISO | 27001']],
      ['iso 27001', 'passage:3', ['text: ＩＳＯ | ２７００１']],
      ['质量', 'certification:quality', ['name: 質量']],
      ['运输🚀', 'passage:4', ['text: 🚀運輸']],
      ['𠮷', 'passage:4', ['text: 𠮷']],
      ['café', 'claim:cafe', ['text: Cafe\u0301', 'textEn: café']],
      ['liqiud', 'technology:cooling', ['nameEn: Liquid', 'description: liquid']],
    ])('%s in %s', async (text, id, expected) => {
      expect(await marked(api(), text, id)).toEqual(expected);
    });

    it('are ranges of UTF-16 units in the whole text', async () => {
      const { search } = await api().ask(QUERY, { text: '运输🚀' });
      expect(search.edges[0].highlights).toEqual([{ field: 'text', text: '𠮷野家用🚀運輸貨物。', ranges: [[5, 9]] }]);
    });
  });

  describe('search: pages', () => {
    it.each([1, 2, 3, 20])('of %i walk through all, each once', async (first) => {
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
          const { search }: Json = await api().ask(QUERY, { text, first, after });
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

    it('of none', async () => {
      expect(await finds('液冷', { first: 0 })).toEqual([]);
    });
  });

  describe('search: what is refused', () => {
    const refused = (variables: Json) => api().refusal(QUERY, variables);

    it.each([
      ['nothing', ''],
      ['blanks', ' \n\u3000'],
      ['punctuation', '，。!?+-&|(){}[]^"~*:\\/'],
      ['201 characters', '液'.repeat(201)],
      ['10,000 characters', 'a'.repeat(10_000)],
      ['half a surrogate pair', '液\uD83D冷'],
    ])('%s', async (_what, text) => {
      expect(await refused({ text })).toEqual({ code: 'BAD_USER_INPUT', message: expect.stringMatching(/^text /) });
    });

    it('pages that lists refuse, too', async () => {
      expect(await refused({ text: '液冷', first: -1 })).toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(await refused({ text: '液冷', first: 201 })).toMatchObject({ code: 'QUERY_TOO_COSTLY' });
    });

    it('cursors of another text, of other kinds, of another list, or made up', async () => {
      const cursor = async (variables: Json) => (await api().ask(QUERY, variables)).search.edges[0].cursor;
      const list = (await api().ask('{ entities(first: 1) { edges { cursor } } }')).entities.edges[0].cursor;
      const own = await cursor({ text: '液冷' });
      const key = JSON.parse(Buffer.from(own, 'base64url').toString());
      const changed = (change: (key: Json[]) => void) => {
        const copy = [...key];
        change(copy);
        return Buffer.from(JSON.stringify(copy)).toString('base64url');
      };
      for (const after of [
        await cursor({ text: '冷' }),
        await cursor({ text: '液冷', kinds: ['PASSAGE'] }),
        list,
        'abc',
        '',
        changed((all) => all.splice(1, 1)),
        changed((all) => all.splice(1, 1, '0')),
        changed((all) => all.splice(2, 1, 1.5)),
        changed((all) => all.splice(3, 1, null)),
      ])
        expect(await refused({ text: '液冷', after })).toEqual({
          code: 'BAD_USER_INPUT',
          message: expect.stringContaining('after'),
        });
      expect(await found(api(), '  液冷', { after: own, first: 1 })).toEqual(['4 technology:plate']);
    });
  });

  describe('search: syntax of an index is plain text', () => {
    it.each([
      ['AND', ['claim:cafe']],
      // Of two words, one is half.
      [
        'searchTexts:液冷',
        [
          'passage:1',
          'technology:cooling',
          'technology:cooling-system',
          'technology:immersion',
          'technology:plate',
          'technology:refrigeration',
        ],
      ],
      ['液冷 OR searchNames:*', []],
      ['*:*', null],
      ['"液冷"~5', null],
      ['液冷^9', null],
      ['[a TO z]', null],
      ['/.*/', null],
      ['\\', null],
      ['((((', null],
      ['C++', ['claim:cafe']],
      ['(very) AND !good', ['claim:cafe']],
    ])('%s', async (text, expected) => {
      const { data, errors } = await api().answer(QUERY, { text });
      for (const { message } of errors ?? []) expect(message).toMatch(/^text has no letter/);
      if (expected)
        expect(data.search.edges.map(({ node }: Json) => node.id.replace('found-2021:', ''))).toEqual(expected);
    });
  });

  it('search: asks once, and for no more than is selected', async () => {
    const asked = async (selection: string): Promise<Json> => {
      const { store, calls } = counting(api().store);
      const { search } = await (await Api.over(store)).ask(`{ search(text: "液冷", first: 2) { ${selection} } }`);
      expect(calls.map(({ method }) => method)).toEqual(['search']);
      const { window, columns } = calls[0]?.args[0] ?? {};
      return { search, paged: window !== null, columns };
    };
    expect(await asked('totalCount')).toEqual({ search: { totalCount: 6 }, paged: false, columns: [] });
    const { search, columns } = await asked('edges { node { nameEn ... on Claim { strength } } }');
    expect(columns).toEqual(['nameEn', 'strength']);
    expect(search.edges).toEqual([{ node: { nameEn: 'Liquid cooling' } }, { node: { nameEn: null } }]);
    expect((await asked('edges { highlights { field } }')).columns).toContain('description');
  });

  it('search: takes as many terms as a text can hold', async () => {
    const han = Array.from({ length: 200 }, (_, i) => String.fromCodePoint(0x4e00 + 2 * i));
    expect(await finds(han.join(''))).toEqual([]);
    const words = Array.from({ length: 30 }, (_, i) => `liqu${String.fromCharCode(97 + (i % 8))}d`);
    expect(await finds(words.join(' ').slice(0, 200))).toEqual(['2 technology:cooling', '2 technology:immersion']);
  });

  it('search: refuses to rank more than a limit', async () => {
    const { store } = api();
    const text = { key: '冷', groups: [{ terms: ['冷'], prefix: false }] };
    // Two queries, in names and in all; of all kinds, reports and sections with them.
    const ask = (most: number) =>
      store.search({ text, kinds: ['TECHNOLOGY'], window: null, columns: [], most }, Date.now() + 30_000);
    const { kinds } = await ask(MOST_FOUND);
    expect(kinds).toEqual([{ value: 'TECHNOLOGY', count: 5 }]);
    expect((await ask(16)).kinds).toEqual(kinds);
    await expect(ask(15)).rejects.toMatchObject({
      code: 'QUERY_TOO_COSTLY',
      message: 'text finds more than the limit of 15; add a word or write a longer one.',
    });
  });
}
