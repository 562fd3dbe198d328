import type { Api, Json } from './api.js';
import { PASSAGE, REPORT } from './crossing.js';

const QUERY = `query ($from: ID!, $to: ID!, $relations: [RelationType!], $kinds: [Kind!], $direction: Direction, $maxLength: Int, $limit: Int) {
  paths(from: $from, to: $to, relations: $relations, kinds: $kinds, direction: $direction, maxLength: $maxLength, limit: $limit) {
    length nodes { __typename id name } statements { id relation subject { id } object { id } } } }`;

const short = (id: string): string => id.replace(/^topic:/, '');

/** The shortest paths, over the graph made for walking. */
export function paths(api: () => Api): void {
  const ask = async (args: Json): Promise<Json[]> =>
    (await api().ask(QUERY, { from: 'topic:start', to: 'topic:goal', ...args })).paths;
  /** What is passed on each path. */
  const routes = async (args: Json): Promise<string[]> =>
    (await ask(args)).map(({ nodes }) => nodes.map(({ id }: Json) => short(id)).join(' '));
  const PRODUCT = 'product:crossing-2021:p';

  it('paths: returns all shortest paths, by the names on them in code point order, then by statements', async () => {
    const found = await ask({ limit: 100 });
    expect(found.map(({ nodes }) => nodes.map(({ name }: Json) => name))).toEqual([
      ['起', 'A', '终'],
      ['起', '乙', '终'],
      ['起', '\uFF5E', '终'],
      ['起', '\uFF5E', '终'],
      ['起', '\uFF5E', '终'],
      ['起', '😀', '终'],
    ]);
    const parallel = found.slice(2, 5).map(({ statements }) => statements[1].id);
    expect(new Set(parallel).size).toBe(3);
    expect(parallel).toEqual([...parallel].sort());
    for (const { length, nodes, statements } of found) {
      expect([length, nodes.length, statements.length]).toEqual([2, 3, 2]);
      statements.forEach(({ subject, object }: Json, i: number) => {
        expect([subject.id, object.id].sort()).toEqual([nodes[i].id, nodes[i + 1].id].sort());
      });
    }
    expect(found[0]?.nodes.map(({ __typename }: Json) => __typename)).toEqual(['Topic', 'Product', 'Topic']);
  });

  it('paths: returns one path by default, and up to limit paths', async () => {
    const all = await ask({ limit: 100 });
    for (const limit of [undefined, 1, 2, 3, 4, 5, 6, 7])
      expect(await ask({ limit })).toEqual(all.slice(0, limit ?? 1));
  });

  it.each([
    ['OUT', ['start wide goal', 'start wide goal', 'start wide goal', 'start emoji goal']],
    ['IN', ['start against goal']],
  ])('paths: %s', async (direction, expected) => {
    expect(await routes({ direction, limit: 100 })).toEqual(expected);
  });

  it('paths: follow the direction of statements from start to end', async () => {
    expect(await routes({ from: 'topic:goal', to: 'topic:start', direction: 'OUT', limit: 9 })).toEqual([
      'goal against start',
    ]);
    expect(await routes({ from: 'topic:goal', to: 'topic:start', direction: 'IN', limit: 9 })).toEqual([
      'goal wide start',
      'goal wide start',
      'goal wide start',
      'goal emoji start',
    ]);
  });

  it('paths: follows only the given relations and kinds, between ends of any kind', async () => {
    expect(await routes({ relations: ['APPLIED_IN'], limit: 9 })).toEqual([`start ${PRODUCT} goal`]);
    expect(await routes({ kinds: ['PRODUCT'], limit: 9 })).toEqual([`start ${PRODUCT} goal`]);
    expect(await routes({ kinds: ['TOPIC'] })).toEqual(['start against goal']);
    expect(await routes({ kinds: ['CLAIM', 'PRODUCT'], relations: ['BROADER'] })).toEqual([]);
    expect(await routes({ kinds: [], limit: 9 })).toEqual([]);
    expect(await routes({ relations: [], limit: 9 })).toEqual([]);
    expect(await routes({ from: 'topic:start', to: 'topic:wide', kinds: [] })).toEqual(['start wide']);
    expect(await routes({ to: PRODUCT, kinds: ['TOPIC'] })).toEqual([`start ${PRODUCT}`]);
  });

  it('paths: have at most maxLength steps; default 6, maximum 10', async () => {
    const length = async (to: string, maxLength?: number) =>
      (await ask({ to: `topic:${to}`, maxLength })).map(({ length }) => length);
    expect(await length('c4')).toEqual([6]);
    expect(await length('c4', 6)).toEqual([6]);
    expect(await length('c4', 5)).toEqual([]);
    expect(await length('c5')).toEqual([]);
    expect(await length('c5', 7)).toEqual([7]);
    expect(await length('c8', 10)).toEqual([10]);
    expect(await length('c9', 10)).toEqual([]);
    expect(await length('goal', 1)).toEqual([]);
    expect(await length('goal', 0)).toEqual([]);
  });

  it('paths: a null argument has its default', async () => {
    const nothing = { relations: null, kinds: null, direction: null, maxLength: null, limit: null };
    expect(await routes(nothing)).toEqual([`start ${PRODUCT} goal`]);
  });

  it('paths: returns an empty path when from equals to', async () => {
    const { paths: found } = await api().ask(QUERY, {
      from: 'topic:start',
      to: 'topic:start',
      relations: [],
      maxLength: 0,
    });
    expect(found).toEqual([
      { length: 0, nodes: [{ __typename: 'Topic', id: 'topic:start', name: '起' }], statements: [] },
    ]);
    expect(await ask({ to: 'topic:start', limit: 5 })).toHaveLength(1);
  });

  it('paths: follows text relations only if they are named', async () => {
    const ends = { from: 'organization:left', to: 'organization:right', limit: 9 };
    const over = [`organization:left ${PASSAGE} organization:right`];
    expect(await routes(ends)).toEqual([]);
    expect(await routes({ ...ends, relations: ['MENTIONED_IN'] })).toEqual(over);
    expect(await routes({ ...ends, kinds: ['PASSAGE'] })).toEqual(over);
    expect(await routes({ ...ends, relations: ['BROADER'], kinds: ['PASSAGE'] })).toEqual([]);
    expect(await routes({ ...ends, relations: ['MENTIONED_IN'], kinds: ['TOPIC'] })).toEqual([]);
    expect(await routes({ ...ends, to: PASSAGE })).toEqual([]);
    expect(await routes({ ...ends, to: PASSAGE, relations: ['MENTIONED_IN'], kinds: ['TOPIC'] })).toEqual([
      `organization:left ${PASSAGE}`,
    ]);
    const toReport = { ...ends, to: REPORT, relations: ['MENTIONED_IN', 'IN_SECTION', 'IN_REPORT'] };
    expect((await ask(toReport)).map(({ length }) => length)).toEqual([3]);
  });

  it('paths: through a hub', async () => {
    expect(await routes({ from: 'topic:leaf1', to: 'topic:leaf299', limit: 9 })).toEqual(['leaf1 hub leaf299']);
    expect(await routes({ from: 'topic:leaf0', to: 'topic:leaf1', direction: 'OUT' })).toEqual(['leaf0 hub leaf1']);
    expect(await routes({ from: 'topic:leaf1', to: 'topic:leaf0', direction: 'OUT' })).toEqual([]);
    expect(await routes({ from: 'topic:hub', to: 'topic:start' })).toEqual([]);
  });

  it.each([
    [{ from: 'topic:none' }, 'BAD_USER_INPUT', /^from: .*"topic:none"/],
    [{ to: 'topic:none' }, 'BAD_USER_INPUT', /^to: .*"topic:none"/],
    [{ from: 'topic:none', to: 'topic:none' }, 'BAD_USER_INPUT', /"topic:none"/],
    [{ from: '' }, 'BAD_USER_INPUT', /^from: .*""/],
    [{ from: 'topic:\uD83D' }, 'BAD_USER_INPUT', /^from: /],
    [{ from: 'statement:none' }, 'BAD_USER_INPUT', /^from: /],
    [{ limit: 0 }, 'BAD_USER_INPUT', /^limit is 0; use a value from 1 to 100\./],
    [{ limit: -1 }, 'BAD_USER_INPUT', /^limit is -1/],
    [{ limit: 101 }, 'QUERY_TOO_COSTLY', /^limit is 101.*100/],
    [{ maxLength: -1 }, 'BAD_USER_INPUT', /^maxLength is -1; use a value from 0 to 10\./],
    [{ maxLength: 99 }, 'QUERY_TOO_COSTLY', /^maxLength is 99.*10/],
  ])('paths: refuses %j', async (args, code, message) => {
    const refusal = await api().refusal(QUERY, { from: 'topic:start', to: 'topic:goal', ...args });
    expect(refusal).toEqual({ code, message: expect.stringMatching(message) });
  });
}
