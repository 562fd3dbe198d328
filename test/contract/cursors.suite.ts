import type { Api, Json } from './api.js';
import { ACME } from './harbour.js';

const METRICS = 'metrics(orderBy: {field: UNIT}, first: 1';
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** CURSORS that are none of the list. */
export function cursors(api: () => Api): void {
  /** The cursor of the first edge of a list. */
  const cursorOf = async (field: string): Promise<string> => {
    const { list } = await api().ask(`{ list: ${field}) { edges { cursor } } }`);
    return list.edges[0].cursor;
  };
  const refusalOf = (after: string, field = METRICS) =>
    api().refusal(`query ($cursor: String) { list: ${field}, after: $cursor) { edges { cursor } } }`, {
      cursor: after,
    });
  const place = async (): Promise<Json[]> =>
    JSON.parse(Buffer.from(await cursorOf(METRICS), 'base64url').toString('utf8')) as Json[];

  describe('cursors: those of another list are refused', () => {
    it.each([
      ['another kind', 'organizations(first: 1'],
      ['another order', 'metrics(first: 1'],
      ['another direction', 'metrics(orderBy: {field: UNIT, direction: DESC}, first: 1'],
      ['another number of keys', 'metrics(orderBy: [{field: UNIT}, {field: NAME}], first: 1'],
      ['entities of any kind', 'entities(first: 1'],
      ['statements', 'statements(first: 1'],
    ])('%s', async (_what, other) => {
      const { code, message } = await refusalOf(await cursorOf(other));
      expect(code).toBe('BAD_USER_INPUT');
      expect(message).toContain('after');
    });

    it('a relation, in the root list and in another relation', async () => {
      const { node } = await api().ask(
        `{ node(id: "${ACME}") { ... on Organization { holds(first: 1) { edges { cursor } } } } }`,
      );
      const [{ cursor }] = node.holds.edges;
      expect((await refusalOf(cursor, 'certifications(first: 1')).code).toBe('BAD_USER_INPUT');
      const other = `query ($cursor: String) { node(id: "${ACME}") { ... on Organization { pursues(after: $cursor) { edges { cursor } } } } }`;
      expect((await api().refusal(other, { cursor })).code).toBe('BAD_USER_INPUT');
    });

    it('one of this list, in before', async () => {
      const query = `query ($cursor: String) { metrics(before: $cursor) { edges { cursor } } }`;
      const { code, message } = await api().refusal(query, { cursor: await cursorOf('claims(first: 1') });
      expect(code).toBe('BAD_USER_INPUT');
      expect(message).toContain('before');
    });
  });

  describe('cursors: a malformed one is refused', () => {
    it.each([
      ['nothing', ''],
      ['a word', 'abc'],
      ['a character', '😀'],
      ['a lone surrogate', '\uD83D'],
      ['a space', ' '],
      ['JSON that is no list', encode({ tag: 1 })],
      ['null', encode(null)],
      ['an empty list', encode([])],
      ['a list without its tag', encode(['a', 'Z', 'metric:m8'])],
      ['JSON that is not encoded', '["a","b"]'],
      ['a long text', 'A'.repeat(10_000)],
    ])('%s', async (_what, cursor) => {
      for (const field of [METRICS, 'statements(first: 1', 'entities(first: 1'])
        expect((await refusalOf(cursor, field)).code).toBe('BAD_USER_INPUT');
    });
  });

  describe('cursors: one that was tampered with is refused', () => {
    it.each<[string, (key: Json[]) => Json]>([
      ['a number for a text', ([tag, , ...rest]) => [tag, 5, ...rest]],
      ['a flag for a text', ([tag, , ...rest]) => [tag, true, ...rest]],
      ['a number for the name', ([tag, unit, , id]) => [tag, unit, 5, id]],
      ['no name', ([tag, unit, , id]) => [tag, unit, null, id]],
      ['no id', ([tag, unit, name]) => [tag, unit, name, null]],
      ['a number for the id', ([tag, unit, name]) => [tag, unit, name, 7]],
      ['a list within', ([tag, , ...rest]) => [tag, ['a'], ...rest]],
      ['an object within', ([tag, , ...rest]) => [tag, { a: 1 }, ...rest]],
      ['a lone surrogate within', ([tag, , ...rest]) => [tag, '\uD83D', ...rest]],
      ['too little', (key) => key.slice(0, -1)],
      ['too much', (key) => [...key, 'metric:m1']],
      ['another tag', ([, ...rest]) => ['AAAAAAAA', ...rest]],
    ])('%s', async (_what, change) => {
      expect((await refusalOf(encode(change(await place())))).code).toBe('BAD_USER_INPUT');
    });

    it('with a text for a number or a flag, a fraction for an integer, or an infinite number', async () => {
      const tamper = async (field: string, value: string) => {
        const cursor = Buffer.from(await cursorOf(field), 'base64url').toString('utf8');
        const changed = cursor.replace(/,(null|true|false|-?[\d.]+),/, `,${value},`);
        return (await refusalOf(Buffer.from(changed).toString('base64url'), field)).code;
      };
      for (const value of ['"5"', 'true', '1e999'])
        expect(await tamper('observations(orderBy: {field: VALUE}, first: 1', value)).toBe('BAD_USER_INPUT');
      for (const value of ['"false"', '0'])
        expect(await tamper('observations(orderBy: {field: DERIVED}, first: 1', value)).toBe('BAD_USER_INPUT');
      for (const value of ['1.5', '"3"', '1e10'])
        expect(await tamper('committees(orderBy: {field: MEMBER_COUNT}, first: 1', value)).toBe('BAD_USER_INPUT');
    });

    it('truncated', async () => {
      const cursor = await cursorOf(METRICS);
      for (const end of [-1, -2, -4, 4]) expect((await refusalOf(cursor.slice(0, end))).code).toBe('BAD_USER_INPUT');
    });
  });

  it('cursors: the cursor of a deleted item is valid', async () => {
    const [tag] = await place();
    const ask = async (key: Json[]) => {
      const { metrics } = await api().ask(
        'query ($after: String) { metrics(orderBy: {field: UNIT}, after: $after) { nodes { id } } }',
        { after: encode([tag, ...key]) },
      );
      return metrics.nodes.map(({ id }: Json) => id.slice('metric:'.length)).join(' ');
    };
    expect(await ask(['a', '乙', 'metric:m4a'])).toBe('m3 m1 m7 m6 m9 m2 m5');
    expect(await ask(['aa', '', ''])).toBe('m1 m7 m6 m9 m2 m5');
    expect(await ask(['zzz', '', ''])).toBe('m7 m6 m9 m2 m5');
    expect(await ask([null, 'b', 'metric:m9'])).toBe('m2 m5');
    expect(await ask([null, '龥', 'x'])).toBe('');
  });
}
