import type { Api, Json } from './api.js';
import { ACME, ALPHA } from './harbour.js';
import { METRICS_BY, PROGRAM } from './measures.js';
import { shorts } from './short.js';
import { type Paged, page, walk } from './walk.js';

const acme = { id: ACME, kind: 'Organization' } as const;
const program = { id: PROGRAM, kind: 'Program' } as const;
const withStatement = 'node { id } statement { id }';

/** Lists with equal names, missing keys and parallel statements. */
export const PAGED: readonly Paged[] = [
  { what: 'metrics by name', field: 'metrics' },
  { what: 'metrics by unit', field: 'metrics(orderBy: {field: UNIT}' },
  { what: 'metrics by unit downwards', field: 'metrics(orderBy: {field: UNIT, direction: DESC}' },
  {
    what: 'metrics by two keys',
    field: 'metrics(orderBy: [{field: UNIT, direction: DESC}, {field: NAME, direction: DESC}]',
  },
  { what: 'metrics, some', field: 'metrics(where: {name: {eq: "同名"}}' },
  { what: 'observations by value', field: 'observations(orderBy: {field: VALUE, direction: DESC}' },
  { what: 'observations by flag and date', field: 'observations(orderBy: [{field: DERIVED}, {field: START_DATE}]' },
  { what: 'committees by number', field: 'committees(orderBy: {field: INDEPENDENT_COUNT}' },
  { what: 'organizations by English name', field: 'organizations(orderBy: {field: NAME_EN, direction: DESC}' },
  { what: 'entities', field: 'entities' },
  {
    what: 'entities by kind',
    field: 'entities(kinds: [METRIC, SERVICE, CLAIM], orderBy: {field: KIND, direction: DESC}',
  },
  { what: 'statements', field: 'statements' },
  { what: 'statements, some', field: 'statements(where: {relations: [SUPPORTS, OFFERS]}' },
  { what: 'no claims', field: 'claims(where: {or: []}' },
  { what: 'a relation with parallel statements', field: 'offers', of: acme, edge: withStatement },
  {
    what: 'a relation with parallel statements, names downwards',
    field: 'offers(orderBy: {field: NAME, direction: DESC}',
    of: acme,
    edge: withStatement,
  },
  { what: 'a relation by a missing key', field: 'targets(orderBy: {field: UNIT}', of: program, edge: withStatement },
  {
    what: 'a relation by a missing key downwards',
    field: 'targets(orderBy: {field: UNIT, direction: DESC}',
    of: program,
    edge: withStatement,
  },
  { what: 'a relation, some statements', field: 'offers(statement: {basis: STATED}', of: acme, edge: withStatement },
  { what: 'a relation backwards', field: 'values', of: { id: 'metric:m1', kind: 'Metric' }, edge: withStatement },
  {
    what: 'a relation to several kinds',
    field: 'supportedBy(orderBy: {field: KIND}',
    of: { id: 'claim:alpha-2021:a', kind: 'Claim' },
    edge: withStatement,
  },
  { what: 'an entity’s statements', field: 'statements', of: acme },
  { what: 'an entity’s statements, inward', field: 'statements(direction: IN', of: acme },
  { what: 'a report’s statements', field: 'statements', of: { id: ALPHA, kind: 'Report' } },
];

/** CURSORS, while nothing changes. */
export function paging(api: () => Api): void {
  describe.each(PAGED.map((list) => [list.what, list] as const))('paging: %s', (_what, list) => {
    it.each([1, 2, 3, 7])('returns all items in pages of %i, forward and backward', async (size) => {
      const { edges: whole } = await page(api(), list, { first: 200 });
      expect(await walk(api, list, 'forward', size)).toEqual(whole);
      expect(await walk(api, list, 'backward', size)).toEqual(whole);
      const cursors = new Set(whole.map(({ cursor }) => cursor));
      expect(cursors.size).toBe(whole.length);
    });
  });

  it.each([
    ['by name', 'metrics', METRICS_BY.name],
    ['by unit', 'metrics(orderBy: {field: UNIT}', METRICS_BY.unit],
    ['by unit downwards', 'metrics(orderBy: {field: UNIT, direction: DESC}', METRICS_BY.unitDescending],
  ])('paging: metrics %s, as worked out by hand', async (what, field, expected) => {
    const list = { what, field };
    for (const direction of ['forward', 'backward'] as const)
      expect(shorts((await walk(api, list, direction, 2)).map(({ node }) => node))).toBe(expected);
  });

  it('paging: the cursor of an edge excludes that edge, with after and with before', async () => {
    for (const list of PAGED.filter(({ field }) => field.includes('metrics') || field.includes('offers'))) {
      const { edges } = await page(api(), list, { first: 200 });
      for (const [i, { cursor }] of edges.entries()) {
        expect((await page(api(), list, { first: 200, after: cursor })).edges).toEqual(edges.slice(i + 1));
        expect((await page(api(), list, { last: 200, before: cursor })).edges).toEqual(edges.slice(0, i));
      }
    }
  });

  describe('paging: between two cursors', () => {
    const list = { what: '', field: 'metrics(orderBy: {field: UNIT, direction: DESC}' };
    const names = METRICS_BY.unitDescending.split(' ');
    const between = async (place: (cursors: string[]) => object) => {
      const { edges } = await page(api(), list, { first: 200 });
      const answer = await page(api(), list, place(edges.map(({ cursor }) => cursor)));
      return { ...answer, ids: shorts(answer.edges.map(({ node }) => node)) };
    };

    it('after one and before the other', async () => {
      const { ids, pageInfo } = await between(([, after, , , , , , before]) => ({ after, before }));
      expect(ids).toBe(names.slice(2, 7).join(' '));
      expect(pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    });

    it('the first, and the last', async () => {
      expect((await between(([after, , , , , before]) => ({ after, before, first: 2 }))).ids).toBe(
        names.slice(1, 3).join(' '),
      );
      expect((await between(([after, , , , , before]) => ({ after, before, last: 2 }))).ids).toBe(
        names.slice(3, 5).join(' '),
      );
    });

    it('the last after a cursor, and the first before a cursor', async () => {
      expect((await between((cursors) => ({ after: cursors[3], last: 2 }))).ids).toBe(names.slice(-2).join(' '));
      expect((await between((cursors) => ({ before: cursors[3], first: 2 }))).ids).toBe(names.slice(0, 2).join(' '));
    });

    it('none if after comes behind before', async () => {
      expect((await between(([before, , after]) => ({ after, before }))).edges).toEqual([]);
    });
  });

  it('paging: an empty page has no cursors, and tells whether items exist', async () => {
    const none = await page(api(), { what: '', field: 'metrics' }, { first: 0 });
    expect(none.edges).toEqual([]);
    expect(none.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null });
    const empty = await page(api(), { what: '', field: 'metrics(where: {or: []}' }, { first: 0 });
    expect(empty.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null });
    const back = await page(api(), { what: '', field: 'metrics' }, { last: 0 });
    expect(back.edges).toEqual([]);
    expect(back.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('paging: returns 20 items by default', async () => {
    const { entities } = await api().ask('{ entities { totalCount nodes { id } pageInfo { hasNextPage } } }');
    expect(entities.totalCount).toBeGreaterThan(20);
    expect(entities.nodes).toHaveLength(20);
    expect(entities.pageInfo.hasNextPage).toBe(true);
  });

  it('paging: a cursor of a relation is valid for every parent', async () => {
    const offered = (after: string | null) =>
      api().ask(
        `query ($after: String) { services(where: {offeredBy: {some: {}}}) {
          nodes { id offeredBy(after: $after) { edges { cursor statement { id } } } } } }`,
        { after },
      );
    const statements = (service: Json): string[] => service.offeredBy.edges.map(({ statement }: Json) => statement.id);
    const { services: whole } = await offered(null);
    for (const { cursor, statement } of whole.nodes.flatMap(({ offeredBy }: Json) => offeredBy.edges)) {
      const { services: rest } = await offered(cursor);
      for (const [i, service] of rest.nodes.entries())
        expect(statements(service)).toEqual(statements(whole.nodes[i]).filter((id) => id > statement.id));
    }
  });
}
