import type { Api, Json } from './api.js';
import { found, SEARCH } from './search-api.js';

/** SEARCH: what is refused, and what is no syntax. */
export function searchRefusals(api: () => Api): void {
  describe('search: refuses', () => {
    const refused = (variables: Json) => api().refusal(SEARCH, variables);

    it.each([
      ['nothing', ''],
      ['blanks', ' \n\u3000'],
      ['punctuation', '，。!?+-&|(){}[]^"~*:\\/'],
      ['201 characters', '液'.repeat(201)],
      ['10,000 characters', 'a'.repeat(10_000)],
      ['a lone surrogate', '液\uD83D冷'],
    ])('%s', async (_what, text) => {
      expect(await refused({ text })).toEqual({ code: 'BAD_USER_INPUT', message: expect.stringMatching(/^text /) });
    });

    it.each(['+-*/', '，。', '()', '≥', '€ %'])('a text of signs only: %s', async (text) => {
      const { message } = await refused({ text });
      expect(message).toBe('text has only punctuation and signs, which are not searched. Enter a word or a number.');
    });

    it('invalid page sizes', async () => {
      expect(await refused({ text: '液冷', first: -1 })).toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(await refused({ text: '液冷', first: 201 })).toMatchObject({ code: 'QUERY_TOO_COSTLY' });
    });

    it('cursors of another text, of other kinds, of another list, and invalid ones', async () => {
      const cursor = async (variables: Json) => (await api().ask(SEARCH, variables)).search.edges[0].cursor;
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

  describe('search: treats the syntax of the index as plain text', () => {
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
      ['C++', ['standard:gjb-9001c', 'claim:cafe']],
      ['(very) AND !good', ['claim:cafe']],
    ])('%s', async (text, expected) => {
      const { data, errors } = await api().answer(SEARCH, { text });
      for (const { message } of errors ?? []) expect(message).toMatch(/^text has only punctuation/);
      if (expected)
        expect(data.search.edges.map(({ node }: Json) => node.id.replace('found-2021:', ''))).toEqual(expected);
    });
  });
}
