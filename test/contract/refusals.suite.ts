import type { Api, Json } from './api.js';
import { ACME } from './harbour.js';

/** Returns a filter that is nested `depth` levels deep. */
function nested(depth: number): Json {
  return depth === 0 ? { name: { eq: '甲' } } : { not: nested(depth - 1) };
}

const claims = (where: Json): [string, Json] => [
  'query ($where: ClaimWhere) { claims(where: $where) { totalCount nodes { id } } }',
  { where },
];
const statements = (where: Json): [string, Json] => [
  'query ($where: StatementWhere) { statements(where: $where) { totalCount nodes { id } } }',
  { where },
];

/** ERRORS, as far as they come from the resolvers. */
export function refusals(api: () => Api): void {
  describe('refusals: a page', () => {
    const lists = ['metrics', 'entities', 'statements', 'reports'];
    const cases = [
      ['a negative first', 'first: -1', 'BAD_USER_INPUT', /first is -1/],
      ['a negative last', 'last: -7', 'BAD_USER_INPUT', /last is -7/],
      ['first and last together', 'first: 2, last: 2', 'BAD_USER_INPUT', /first and last/],
      ['first of 201', 'first: 201', 'QUERY_TOO_COSTLY', /first is 201.*200/],
      ['last of 201', 'last: 201', 'QUERY_TOO_COSTLY', /last is 201.*200/],
    ] as const;

    it.each(cases)('%s', async (_what, args, code, message) => {
      for (const list of lists)
        for (const selection of ['nodes { id }', 'totalCount', 'pageInfo { hasNextPage }']) {
          const refusal = await api().refusal(`{ ${list}(${args}) { ${selection} } }`);
          expect(refusal).toEqual({ code, message: expect.stringMatching(message) });
        }
    });

    it.each(cases)('%s, along a relation', async (_what, args, code, message) => {
      for (const field of ['offers', 'statements']) {
        const query = `{ node(id: "${ACME}") { ... on Organization { ${field}(${args}) { nodes { id } } } } }`;
        expect(await api().refusal(query)).toEqual({ code, message: expect.stringMatching(message) });
      }
    });

    it('accepts page sizes from 0 to 200, and null', async () => {
      for (const args of [
        'first: 200',
        'last: 200',
        'first: 0',
        'last: 0',
        'first: null',
        'first: null, last: 3',
        'after: null',
      ])
        await expect(api().ask(`{ metrics(${args}) { nodes { id } } }`)).resolves.toBeDefined();
    });
  });

  describe('refusals: a filter', () => {
    it.each([
      ['name', { name: { eq: null } }],
      ['id', { id: { ne: null } }],
      ['in', { name: { in: null } }],
      ['isNull', { textEn: { isNull: null } }],
      ['support', { support: { eq: null } }],
      ['contains', { and: [{ name: { contains: null } }] }],
    ])('null as a value: %s', async (_what, where) => {
      const { code, message } = await api().refusal(...claims(where));
      expect(code).toBe('BAD_USER_INPUT');
      expect(message).toContain('isNull');
    });

    it('null as a value, written in the query or in a statement’s filter', async () => {
      expect((await api().refusal('{ claims(where: {name: {eq: null}}) { totalCount } }')).code).toBe('BAD_USER_INPUT');
      expect((await api().refusal(...statements({ report: { eq: null } }))).code).toBe('BAD_USER_INPUT');
      expect((await api().refusal(...statements({ subject: { name: { ne: null } } }))).code).toBe('BAD_USER_INPUT');
    });

    it.each(['eq', 'ne', 'contains', 'startsWith'])('a lone surrogate in %s', async (operator) => {
      for (const broken of ['\uD83D', '\uDE00', 'a\uD83Db', '\uDE00\uD83D']) {
        const { code, message } = await api().refusal(...claims({ name: { [operator]: broken } }));
        expect(code).toBe('BAD_USER_INPUT');
        expect(message).toContain('surrogate');
      }
    });

    it('a lone surrogate in a list, an id, a report, and in a nested filter', async () => {
      const broken = 'x\uD83D';
      for (const where of [
        { name: { in: ['甲', broken] } },
        { id: { eq: broken } },
        { report: { in: [broken] } },
        { supportedBy: { some: { not: { name: { eq: broken } } } } },
        { supportedBy: { none: {}, statement: { subject: { id: { eq: broken } } } } },
      ])
        expect((await api().refusal(...claims(where))).code).toBe('BAD_USER_INPUT');
    });

    it.each(['1e400', '-1e400'])('a number out of range: %s', async (number) => {
      for (const [test, operator] of [
        [`gt: ${number}`, 'gt'],
        [`in: [1, ${number}]`, 'in'],
      ] as const) {
        const refusal = await api().refusal(`{ observations(where: {value: {${test}}}) { totalCount } }`);
        expect(refusal).toEqual({
          code: 'BAD_USER_INPUT',
          message: `value: ${operator} is too large; use a number within ±1.7976931348623157e+308.`,
        });
      }
    });

    it('a relation without some, none or every', async () => {
      for (const empty of [{}, { some: null }, { statement: { basis: 'STATED' } }]) {
        const { code, message } = await api().refusal(...claims({ supportedBy: empty }));
        expect(code).toBe('BAD_USER_INPUT');
        expect(message).toMatch(/some.*none.*every/);
      }
    });

    it('accepts filters nested to the limit, and refuses one level more', async () => {
      const { claims: found } = await api().ask(...claims(nested(12)));
      expect(found.totalCount).toBe(2);
      expect(await api().refusal(...claims(nested(13)))).toEqual({
        code: 'QUERY_TOO_COSTLY',
        message: expect.stringMatching(/13 or more levels deep; the maximum is 12\. .*side by side/),
      });
      expect((await api().refusal(...statements({ subject: nested(12) }))).code).toBe('QUERY_TOO_COSTLY');
    });

    it('accepts relations nested to the limit, and refuses one level more', async () => {
      const chain = (depth: number): Json => (depth === 0 ? {} : { restates: { none: chain(depth - 1) } });
      expect((await api().ask(...claims(chain(6)))).claims.totalCount).toBe(6);
      expect((await api().refusal(...claims(chain(7)))).code).toBe('QUERY_TOO_COSTLY');
    });

    it('accepts 200 tests, and refuses more', async () => {
      const tests = (count: number): Json => ({ name: { in: Array(count).fill('甲') } });
      expect((await api().ask(...claims(tests(198)))).claims.totalCount).toBe(2);
      expect(await api().refusal(...claims(tests(200)))).toEqual({
        code: 'QUERY_TOO_COSTLY',
        message: expect.stringMatching(/200/),
      });
      expect((await api().refusal(...claims({ or: Array(201).fill({}) }))).code).toBe('QUERY_TOO_COSTLY');
    });
  });

  describe('refusals: the text', () => {
    const text = (args: string) => `{ reports { nodes { text(${args}) } } }`;

    it.each([
      ['start: -1', 'start is -1; use a value from 0 to '],
      ['start: 100000', 'start is 100000; use a value from 0 to '],
      ['end: 100000', 'end is 100000; use a value from 0 (start) to '],
      ['start: 5, end: 4', 'end is 4; use a value from 5 (start) to '],
      ['start: 6, end: 100000', 'end is 100000; use a value from 6 (start) to '],
    ])('a range beyond it: %s', async (args, said) => {
      const whole = await api().ask('{ reports { nodes { text } } }');
      const { errors } = await api().answer(text(args));
      const length = whole.reports.nodes[0].text.length;
      expect(errors?.[0]?.message).toBe(`${said}${length}, the length of the text in UTF-16 code units.`);
    });

    it('accepts a range that ends with the text', async () => {
      const { reports } = await api().ask('{ reports(first: 1) { nodes { text } } }');
      const { length } = reports.nodes[0].text;
      const end = await api().ask(`{ reports(first: 1) { nodes { text(start: ${length}, end: ${length}) } } }`);
      expect(end.reports.nodes).toEqual([{ text: '' }]);
    });

    it('too many characters around a quote', async () => {
      for (const args of ['-1', '1001']) {
        const query = `{ organizations(where: {id: {eq: "${ACME}"}}) { nodes { evidence { before(characters: ${args}) } } } }`;
        expect((await api().answer(query)).errors?.[0]?.message).toContain('use a value from 0 to 1000.');
      }
    });
  });

  it('refusals: an unknown id in one field does not affect other fields', async () => {
    const { data, errors } = await api().answer(
      `{ node(id: "${ACME}") { id } unknown: node(id: "organization:none") { id } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ node: { id: ACME }, unknown: null });
  });
}
