import type { Api } from './api.js';
import { ACME } from './harbour.js';
import { METRICS_BY, OFFERED } from './measures.js';
import { shorts } from './short.js';

type Case = readonly [what: string, list: string, expected: string];

const METRICS: readonly Case[] = [
  ['by name, then id', 'metrics', METRICS_BY.name],
  ['by name where no key is given', 'metrics(orderBy: [])', METRICS_BY.name],
  [
    'by name downwards, ids still upwards',
    'metrics(orderBy: {field: NAME, direction: DESC})',
    METRICS_BY.nameDescending,
  ],
  ['by unit: missing last, then by name', 'metrics(orderBy: {field: UNIT})', METRICS_BY.unit],
  ['by unit downwards: missing last', 'metrics(orderBy: {field: UNIT, direction: DESC})', METRICS_BY.unitDescending],
  [
    'by two keys downwards',
    'metrics(orderBy: [{field: UNIT, direction: DESC}, {field: NAME, direction: DESC}])',
    METRICS_BY.unitAndNameDescending,
  ],
  [
    'a key given twice counts as it was given first',
    'metrics(orderBy: [{field: UNIT}, {field: UNIT, direction: DESC}])',
    METRICS_BY.unit,
  ],
  ['no direction is upwards', 'metrics(orderBy: {field: UNIT, direction: null})', METRICS_BY.unit],
];

const OTHERS: readonly Case[] = [
  [
    'ideographs after Latin, equal names by id',
    'certifications',
    'beta/ccc cmmi beta/cmmi iso-27001 iso-9001 beta/credit',
  ],
  ['committees by name', 'committees', 'audit beta/strategy supervisors board'],
  ['an integer', 'committees(orderBy: {field: MEMBER_COUNT})', 'supervisors beta/strategy board audit'],
  [
    'an integer downwards',
    'committees(orderBy: {field: MEMBER_COUNT, direction: DESC})',
    'board beta/strategy supervisors audit',
  ],
  ['decimals as numbers', 'observations(orderBy: {field: VALUE})', 'o4 o7 o1 o6 o2 o3 o5'],
  ['decimals downwards', 'observations(orderBy: {field: VALUE, direction: DESC})', 'o3 o2 o1 o6 o7 o4 o5'],
  ['a flag: false first', 'observations(orderBy: {field: DERIVED})', 'o1 o3 o4 o5 o7 o2 o6'],
  ['a flag downwards', 'observations(orderBy: {field: DERIVED, direction: DESC})', 'o2 o6 o1 o3 o4 o5 o7'],
  ['a date', 'observations(orderBy: {field: START_DATE})', 'o4 o1 o2 o3 o5 o6 o7'],
  ['a date downwards', 'observations(orderBy: {field: START_DATE, direction: DESC})', 'o2 o1 o4 o3 o5 o6 o7'],
  ['an enum by its value’s name', 'observations(orderBy: {field: COMPARATOR})', 'o7 o1 o3 o2 o4 o5 o6'],
  [
    'two kinds of keys',
    'observations(orderBy: [{field: NATURE}, {field: VALUE, direction: DESC}])',
    'o2 o1 o6 o4 o5 o3 o7',
  ],
  ['English names, capitals first', 'organizations(orderBy: {field: NAME_EN})', 'acme bourse beta'],
  ['English names downwards', 'organizations(orderBy: {field: NAME_EN, direction: DESC})', 'bourse acme beta'],
  ['an empty text is not missing', 'organizations(orderBy: {field: STOCK_CODE})', 'bourse acme beta'],
  ['an empty text downwards', 'organizations(orderBy: {field: STOCK_CODE, direction: DESC})', 'acme bourse beta'],
  ['entities of several kinds by name', 'entities(kinds: [POLICY, REGION])', 'CN security 350500 350000'],
  ['by kind', 'entities(kinds: [REGION, POLICY], orderBy: {field: KIND})', 'security CN 350500 350000'],
  [
    'by kind downwards',
    'entities(kinds: [POLICY, REGION], orderBy: {field: KIND, direction: DESC})',
    'CN 350500 350000 security',
  ],
  ['claims, capitals first', 'claims', 'd e c b a beta/a'],
];

/** ORDER. */
export function order(api: () => Api): void {
  describe.each([
    ['of metrics', METRICS],
    ['of other kinds', OTHERS],
  ])('order: %s', (_what, cases) => {
    it.each(cases)('%s', async (_case, list, expected) => {
      const { all } = await api().ask(`{ all: ${list} { nodes { id } } }`);
      expect(shorts(all.nodes)).toBe(expected);
    });

    it.each(cases)('%s: last returns the last items in the same order', async (_case, list, expected) => {
      const ask = list.endsWith(')') ? list.replace(/\)$/, ', last: 3)') : `${list}(last: 3)`;
      const { all } = await api().ask(`{ all: ${ask} { nodes { id } } }`);
      expect(shorts(all.nodes)).toBe(expected.split(' ').slice(-3).join(' '));
    });
  });

  it('order: along a relation, by the keys of the other end', async () => {
    const { node } = await api().ask(
      `{ node(id: "${ACME}") { ... on Organization {
        down: holds(orderBy: {field: LEVEL, direction: DESC}) { nodes { id } }
        up: holds(orderBy: {field: LEVEL}) { nodes { id } }
      } } }`,
    );
    expect(shorts(node.down.nodes)).toBe('cmmi beta/cmmi iso-27001');
    expect(shorts(node.up.nodes)).toBe('beta/cmmi cmmi iso-27001');
  });

  it('order: sorts parallel statements by their ids', async () => {
    const { node } = await api().ask(
      `{ node(id: "${ACME}") { ... on Organization { offers { edges { node { id } statement { id } } } } } }`,
    );
    const { edges } = node.offers;
    expect(shorts(edges.map((edge: { node: { id: string } }) => edge.node))).toBe('three three one one one two four');
    expect(edges).toHaveLength(OFFERED.length);
    const ids: string[] = edges.map((edge: { statement: { id: string } }) => edge.statement.id);
    expect(ids.slice(0, 2)).toEqual(ids.slice(0, 2).sort());
    expect(ids.slice(2, 5)).toEqual(ids.slice(2, 5).sort());
  });

  it.each(['', 'where: {object: {name: {isNull: false}}}', 'last: 200'])(
    'order: statements %s by relation, then id',
    async (more) => {
      const { statements } = await api().ask(
        `{ statements(${more.includes('last') ? '' : 'first: 200'} ${more}) { nodes { id relation } } }`,
      );
      const keys: string[] = statements.nodes.map(
        ({ id, relation }: { id: string; relation: string }) => `${relation} ${id}`,
      );
      expect(new Set(keys.map((key) => key.split(' ')[0])).size).toBeGreaterThan(8);
      expect(keys).toEqual([...keys].sort());
    },
  );
}
