import type { Api, Json } from './api.js';
import { listed, words } from './short.js';

type Case = readonly [what: string, list: string, where: Json, expected: string];

const along = (statement: Json): Json => ({ locatedIn: { some: {}, statement } });
const supported = (statement: Json): Json => ({ supportedBy: { some: {}, statement } });

const STATEMENTS: readonly Case[] = [
  ['a qualifier’s key', 'facilities', along({ qualifiers: { key: { eq: 'raw' } } }), 'office port'],
  ['a qualifier’s value', 'facilities', along({ qualifiers: { value: { eq: 'a=b😀port' } } }), 'port'],
  ['a part of a value, beyond an =', 'facilities', along({ qualifiers: { value: { contains: '=b😀o' } } }), 'office'],
  ['the beginning of a value', 'facilities', along({ qualifiers: { value: { startsWith: 'a=' } } }), 'office port'],
  [
    'key and value of one and the same',
    'facilities',
    along({ qualifiers: { key: { eq: 'open' }, value: { startsWith: 'a' } } }),
    '',
  ],
  [
    'key and value of one of several',
    'facilities',
    along({ qualifiers: { key: { in: ['raw', 'none'] }, value: { ne: 'a=b😀port' } } }),
    'office',
  ],
  ['any qualifier at all', 'facilities', along({ qualifiers: {} }), 'office plant port'],
  ['no qualifier', 'claims', supported({ qualifiers: {} }), ''],
  ['not of a qualifier', 'facilities', along({ not: { qualifiers: { key: { eq: 'raw' } } } }), 'plant'],
  ['the rule', 'claims', supported({ rule: { eq: 'system-process' } }), 'b d'],
  ['part of the rule', 'claims', supported({ rule: { contains: 'policy' } }), 'a'],
  ['another rule', 'claims', supported({ rule: { ne: 'same-sentence' } }), 'a b d'],
  ['no rule', 'claims', supported({ rule: { isNull: true } }), 'a d e'],
  ['the caveat', 'claims', supported({ caveat: { startsWith: 'Placed' } }), 'a b d beta/a'],
  ['the source', 'claims', supported({ source: { eq: 'ISO' } }), 'e'],
  [
    'report and object',
    'claims',
    supported({ report: { eq: 'report:beta-2021' }, object: { name: { eq: '甲' } } }),
    'beta/a',
  ],
];

const WITHIN: readonly Case[] = [
  ['a region and all below it', 'regions', { within: 'region:CN' }, 'CN 350000 350500'],
  ['only what is below it', 'regions', { within: 'region:350000' }, '350000 350500'],
  ['a leaf', 'regions', { within: 'region:350500' }, '350500'],
  ['an unknown id', 'regions', { within: 'region:none' }, ''],
  ['an id of another kind', 'regions', { within: 'organization:acme' }, ''],
  ['beside another test', 'regions', { within: 'region:CN', code: { isNull: false } }, '350000 350500'],
  ['its complement', 'regions', { not: { within: 'region:350000' } }, 'CN'],
  ['the complement of an unknown id', 'regions', { not: { within: 'region:none' } }, 'CN 350000 350500'],
  ['places in it', 'facilities', { locatedIn: { some: { within: 'region:350000' } } }, 'plant port'],
  ['places not in it', 'facilities', { locatedIn: { none: { within: 'region:350000' } } }, 'nowhere office'],
  ['another kind', 'facilities', { within: 'facility:alpha-2021:port' }, 'nowhere port'],
  ['five steps and no more', 'topics', { within: 'topic:t0' }, 't0 t1 t2 t3 t4 t5'],
  ['what is part of itself', 'topics', { within: 'topic:x' }, 'x y'],
];

const COMMON: readonly Case[] = [
  ['an alias', 'facilities', { aliases: { eq: 'X' } }, 'nowhere'],
  ['part of an alias', 'organizations', { aliases: { contains: 'CM' } }, 'acme'],
  ['no alias', 'organizations', { aliases: { isNull: true } }, 'beta bourse'],
  ['no such alias', 'organizations', { aliases: { ne: 'X' } }, 'acme'],
  ['the description', 'entities', { description: { startsWith: '无' } }, 'nowhere'],
  ['no description', 'organizations', { description: { isNull: true } }, 'beta bourse'],
];

const SUPPORT: readonly Case[] = [
  ['from one kind', 'claims', { support: { eq: 'INFERRED', kinds: ['CERTIFICATION'] } }, 'b d beta/a'],
  ['from two kinds', 'claims', { support: { eq: 'STATED', kinds: ['POLICY', 'PRODUCT'] } }, 'd'],
  ['none from a kind', 'claims', { support: { eq: 'NONE', kinds: ['POLICY'] } }, 'b c d e beta/a'],
  ['from no kind', 'claims', { support: { ne: 'NONE', kinds: [] } }, ''],
  ['kinds alone test nothing', 'claims', { support: { kinds: ['POLICY'] } }, 'a b c d e beta/a'],
  ['null kinds are all', 'claims', { support: { eq: 'STATED', kinds: null } }, 'a d'],
];

/** FILTERS of what statements carry, of parts and wholes, and of support by kind. */
export function moreFilters(api: () => Api): void {
  describe.each([
    ['what a statement carries', STATEMENTS],
    ['within', WITHIN],
    ['aliases and description', COMMON],
    ['support by kind', SUPPORT],
  ])('filters: %s', (_what, cases) => {
    it.each(cases)('%s', async (_case, list, where, expected) => {
      expect(await listed(api(), list, where)).toBe(words(expected));
    });
  });

  it('filters of statements themselves: by id, rule, source and qualifier', async () => {
    const { all, byRule, references } = await api().ask(`{
      all: statements(where: {relations: [LOCATED_IN], qualifiers: {key: {eq: "raw"}}}) { nodes { id qualifiers { key } } }
      byRule: statements(where: {rule: {eq: "named-policy"}}) { totalCount nodes { subject { id } } }
      references: statements(where: {source: {eq: "GB/T 2260"}}) { totalCount }
    }`);
    expect(all.nodes.map(({ qualifiers }: Json) => qualifiers)).toEqual([
      [{ key: 'open' }, { key: 'raw' }],
      [{ key: 'open' }, { key: 'raw' }],
    ]);
    expect(byRule).toEqual({ totalCount: 1, nodes: [{ subject: { id: 'policy:alpha-2021:security' } }] });
    expect(references).toEqual({ totalCount: 11 });
    const id = all.nodes[1].id;
    const { one, others } = await api().ask(
      `query ($id: ID!) {
        one: statements(where: {id: {in: [$id, "statement:none"]}}) { nodes { id } }
        others: statements(where: {relations: [LOCATED_IN], id: {ne: $id}}) { totalCount }
      }`,
      { id },
    );
    expect(one.nodes).toEqual([{ id }]);
    expect(others.totalCount).toBe(2);
  });

  it('filters: a lone surrogate in a searched text is refused', async () => {
    for (const where of [
      { within: '\uD800' },
      { partOf: { some: {}, statement: { qualifiers: { key: { eq: '\uD800' } } } } },
    ])
      expect(
        await api().refusal('query ($where: RegionWhere) { regions(where: $where) { totalCount } }', { where }),
      ).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
}
