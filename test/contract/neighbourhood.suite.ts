import type { Api, Json } from './api.js';
import { PASSAGE } from './crossing.js';

const QUERY = `query ($ids: [ID!]!, $depth: Int, $relations: [RelationType!], $kinds: [Kind!], $limit: Int) {
  neighbourhood(ids: $ids, depth: $depth, relations: $relations, kinds: $kinds, limit: $limit) {
    nodes { __typename id name } statements { id relation subject { id } object { id } } truncated } }`;

const short = (id: string): string => id.replace(/^topic:/, '').replace(/^product:.*/, 'product');

/** What is near, over the graph made for walking. */
export function neighbourhood(api: () => Api): void {
  const ask = async (args: Json): Promise<Json> =>
    (await api().ask(QUERY, { ids: ['topic:start'], ...args })).neighbourhood;
  const near = async (args: Json): Promise<string> =>
    (await ask(args)).nodes.map(({ id }: Json) => short(id)).join(' ');
  const joined = async (args: Json): Promise<string[]> =>
    (await ask(args)).statements.map(({ subject, object }: Json) => `${short(subject.id)} ${short(object.id)}`).sort();
  const leaves = (count: number): string[] =>
    Array.from({ length: 300 }, (_, i) => ({ id: `topic:leaf${i}`, name: String(i % 100).padStart(2, '0') }))
      .sort((a, b) => (a.name + a.id < b.name + b.id ? -1 : 1))
      .slice(0, count)
      .map(({ id }) => short(id));

  it('neighbourhood: nearest first, then by name, code point by code point', async () => {
    expect(await near({})).toBe('start product against wide emoji');
    expect(await near({ depth: 1 })).toBe('start product against wide emoji');
    expect(await near({ depth: 2 })).toBe('start product against wide emoji goal');
    expect(await near({ depth: 4 })).toBe('start product against wide emoji goal c1 c2');
    expect((await ask({})).nodes[1]).toEqual({ __typename: 'Product', id: 'product:crossing-2021:p', name: 'A' });
  });

  it('neighbourhood: returns only the starting entities at depth 0', async () => {
    expect(await near({ depth: 0 })).toBe('start');
    expect(await joined({ depth: 0 })).toEqual(['start start']);
    expect(await joined({ depth: 0, ids: ['topic:goal', 'topic:wide'] })).toEqual(Array(3).fill('wide goal'));
  });

  it('neighbourhood: returns all statements between its nodes, and no others, by id', async () => {
    const expected = ['against start', 'product start', 'start emoji', 'start start', 'start wide'];
    expect(await joined({})).toEqual(expected);
    const more = ['emoji goal', 'goal against', 'product goal', ...Array(3).fill('wide goal')];
    expect(await joined({ depth: 2 })).toEqual([...expected, ...more].sort());
    const ids = (await ask({ depth: 2 })).statements.map(({ id }: Json) => id);
    expect(ids).toEqual([...ids].sort());
  });

  it('neighbourhood: returns several starting entities once each, by name, then the nearest to any of them', async () => {
    const ids = ['topic:goal', 'topic:c11', 'topic:start', 'topic:goal'];
    expect(await near({ ids, depth: 0 })).toBe('goal start c11');
    expect(await near({ ids })).toBe('goal start c11 product against c1 c10 wide emoji');
    expect(await near({ ids: [] })).toBe('');
  });

  it('neighbourhood: is cut at limit and truncated is true', async () => {
    const cut = async (args: Json): Promise<Json> => {
      const { nodes, truncated } = await ask(args);
      return [nodes.map(({ id }: Json) => short(id)).join(' '), truncated];
    };
    expect(await cut({ limit: 5 })).toEqual(['start product against wide emoji', false]);
    expect(await cut({ limit: 4 })).toEqual(['start product against wide', true]);
    expect(await cut({ limit: 1 })).toEqual(['start', true]);
    expect(await cut({ limit: 1, depth: 0 })).toEqual(['start', false]);
    expect(await cut({ limit: 5, depth: 2 })).toEqual(['start product against wide emoji', true]);
    expect(await cut({ limit: 6, depth: 2 })).toEqual(['start product against wide emoji goal', false]);
    const ids = ['topic:start', 'topic:goal', 'topic:c11'];
    expect(await cut({ ids, limit: 2 })).toEqual(['goal start', true]);
    expect(await cut({ ids, limit: 3 })).toEqual(['goal start c11', true]);
    expect(await joined({ limit: 4 })).toEqual(['against start', 'product start', 'start start', 'start wide']);
  });

  it('neighbourhood: of a hub returns the first entities by name and id, and the statements between them', async () => {
    const { nodes, statements, truncated } = await ask({ ids: ['topic:hub'] });
    expect(nodes.map(({ id }: Json) => short(id))).toEqual(['hub', ...leaves(199)]);
    expect([statements.length, truncated]).toEqual([199, true]);
    const all = await ask({ ids: ['topic:leaf7'], depth: 2, limit: 301 });
    expect(all.nodes.map(({ id }: Json) => short(id))).toEqual([
      'leaf7',
      'hub',
      ...leaves(300).filter((id) => id !== 'leaf7'),
    ]);
    expect([all.statements.length, all.truncated]).toEqual([300, false]);
  });

  it('neighbourhood: returns at most ten times limit statements', async () => {
    const all = await ask({ ids: ['topic:twin1', 'topic:twin2'], limit: 2, depth: 0 });
    expect([all.nodes.length, all.statements.length, all.truncated]).toEqual([2, 20, true]);
    const whole = await ask({ ids: ['topic:twin1', 'topic:twin2'], limit: 3, depth: 6 });
    expect([whole.nodes.length, whole.statements.length, whole.truncated]).toEqual([2, 21, false]);
    expect(all.statements).toEqual(whole.statements.slice(0, 20));
  });

  it('neighbourhood: follows only the given relations and kinds, from any kind', async () => {
    expect(await near({ relations: ['APPLIED_IN'], depth: 6 })).toBe('start product goal');
    expect(await joined({ relations: ['APPLIED_IN'], depth: 6 })).toEqual(['product goal', 'product start']);
    expect(await near({ kinds: ['PRODUCT'], depth: 6 })).toBe('start product');
    expect(await joined({ kinds: ['PRODUCT'], depth: 6 })).toEqual(['product start', 'start start']);
    expect(await near({ kinds: ['TOPIC'], depth: 2 })).toBe('start against wide emoji goal');
    expect(await near({ kinds: [], depth: 6 })).toBe('start');
    expect(await near({ relations: [], depth: 6 })).toBe('start');
    expect(await joined({ relations: [], depth: 6 })).toEqual([]);
  });

  it('neighbourhood: includes text kinds and relations only if they are named', async () => {
    const ids = ['organization:left'];
    expect(await near({ ids, depth: 6 })).toBe('organization:left');
    const over = `organization:left ${PASSAGE} organization:right`;
    expect(await near({ ids, depth: 6, relations: ['MENTIONED_IN'] })).toBe(over);
    expect(await near({ ids, depth: 6, kinds: ['PASSAGE', 'ORGANIZATION'] })).toBe(over);
    expect(await joined({ ids: [...ids, PASSAGE], depth: 0 })).toEqual([]);
    expect(await joined({ ids: [...ids, PASSAGE], depth: 0, relations: ['MENTIONED_IN'] })).toHaveLength(1);
  });

  it('neighbourhood: a null argument has its default', async () => {
    expect(await near({ relations: null, kinds: null, depth: null, limit: null })).toBe(
      'start product against wide emoji',
    );
  });

  it.each([
    ['an unknown id', { ids: ['topic:start', 'topic:none'] }, 'BAD_USER_INPUT', /^ids: .*"topic:none"/],
    ['a lone surrogate', { ids: ['topic:\uD83D'] }, 'BAD_USER_INPUT', /^ids: /],
    [
      '201 ids',
      { ids: Array(201).fill('topic:start') },
      'QUERY_TOO_COSTLY',
      /^ids has 201 items; the maximum is 200\./,
    ],
    ['a negative depth', { depth: -1 }, 'BAD_USER_INPUT', /^depth is -1/],
    ['depth 99', { depth: 99 }, 'QUERY_TOO_COSTLY', /^depth is 99.*6/],
    ['limit 0', { limit: 0 }, 'BAD_USER_INPUT', /^limit is 0/],
    ['a negative limit', { limit: -5 }, 'BAD_USER_INPUT', /^limit is -5/],
    ['too large a limit', { limit: 2001 }, 'QUERY_TOO_COSTLY', /^limit is 2001.*2000/],
  ])('neighbourhood: refuses %s', async (_what, args, code, message) => {
    const refusal = await api().refusal(QUERY, { ids: ['topic:start'], ...args });
    expect(refusal).toEqual({ code, message: expect.stringMatching(message) });
  });
}
