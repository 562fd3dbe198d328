import type { Api, Json } from './api.js';
import { ACME, ALPHA, BETA } from './harbour.js';
import { OFFERED, PROGRAM } from './measures.js';

/** Facets as `value: count`, in the order given. */
function written({ values }: { values: readonly { value: string | null; count: number }[] }): string {
  return values.map(({ value, count }) => `${value}: ${count}`).join(', ');
}

/** totalCount and facets. */
export function totals(api: () => Api): void {
  describe('totals: count all matches, independent of the page', () => {
    it.each<[string, string, number]>([
      ['of a list', 'metrics', 9],
      ['of a list with a filter', 'metrics(where: {unit: {isNull: true}})', 3],
      ['of a list in pages', 'metrics(first: 2)', 9],
      ['of no page at all', 'metrics(first: 0)', 9],
      ['of nothing', 'metrics(where: {or: []})', 0],
      ['of entities of two kinds', 'entities(kinds: [METRIC, OBSERVATION])', 16],
      ['of statements', 'statements(where: {relations: [OFFERS]})', OFFERED.length],
    ])('%s', async (_what, field, expected) => {
      const alone = await api().ask(`{ list: ${field} { totalCount } }`);
      expect(alone.list).toEqual({ totalCount: expected });
      const { list } = await api().ask(`{ list: ${field} { totalCount nodes { id } } }`);
      expect(list.totalCount).toBe(expected);
    });

    it('independent of cursors', async () => {
      const { metrics } = await api().ask('{ metrics(first: 4) { pageInfo { endCursor } } }');
      const rest = await api().ask('query ($after: String) { metrics(after: $after) { totalCount nodes { id } } }', {
        after: metrics.pageInfo.endCursor,
      });
      expect(rest.metrics.totalCount).toBe(9);
      expect(rest.metrics.nodes).toHaveLength(5);
    });

    it('along a relation: one per statement', async () => {
      const { organization, program } = await api().ask(`{
        organization: node(id: "${ACME}") { ... on Organization {
          offers { totalCount }
          few: offers(first: 1) { totalCount nodes { id } }
          named: offers(where: {name: {eq: "同名"}}) { totalCount }
          none: offers(statement: {basis: INFERRED}) { totalCount }
          statements { totalCount }
          out: statements(direction: OUT) { totalCount }
          in: statements(direction: IN) { totalCount }
        } }
        program: node(id: "${PROGRAM}") { ... on Program { targets { totalCount } } }
      }`);
      expect(organization).toMatchObject({
        offers: { totalCount: 7 },
        few: { totalCount: 7 },
        named: { totalCount: 4 },
      });
      expect(organization.few.nodes).toHaveLength(1);
      expect(organization.none.totalCount).toBe(0);
      expect(organization.statements.totalCount).toBe(organization.out.totalCount + organization.in.totalCount);
      // HOLDS 3, PURSUES 1, OFFERS 7; BODY_OF 2, and the report that it published stays out.
      expect(organization).toMatchObject({ out: { totalCount: 11 }, in: { totalCount: 2 } });
      expect(program.targets.totalCount).toBe(10);
    });
  });

  describe('facets: count distinct entities by value, over all matches', () => {
    it.each<[string, string, string]>([
      [
        'an enum',
        'certifications { facets(by: [CATEGORY])',
        'MANAGEMENT_SYSTEM: 2, QUALIFICATION: 2, CREDIT: 1, PRODUCT: 1',
      ],
      [
        'with a filter',
        'certifications(where: {status: {eq: HELD}}) { facets(by: [CATEGORY])',
        'QUALIFICATION: 2, CREDIT: 1, MANAGEMENT_SYSTEM: 1, PRODUCT: 1',
      ],
      ['whatever the page', 'certifications(first: 1) { facets(by: [STATUS])', 'HELD: 5, IN_PROGRESS: 1'],
      ['a missing value last', 'observations { facets(by: [COMPARATOR])', 'APPROX: 1, EQ: 1, GT: 1, GTE: 1, null: 3'],
      ['nothing', 'observations(where: {or: []}) { facets(by: [NATURE])', ''],
      ['support', 'claims { facets(by: [SUPPORT])', 'INFERRED: 2, NONE: 2, STATED: 2'],
      [
        'support, with a filter',
        'claims(where: {category: {eq: SERVICE}}) { facets(by: [SUPPORT])',
        'INFERRED: 2, NONE: 1, STATED: 1',
      ],
      [
        'kind',
        'entities(kinds: [REGION, POLICY, METRIC, AWARD]) { facets(by: [KIND])',
        'METRIC: 9, REGION: 3, POLICY: 1',
      ],
      [
        'reports: in each of them, or in none',
        'organizations { facets(by: [REPORT])',
        `${BETA}: 2, ${ALPHA}: 1, null: 1`,
      ],
    ])('%s', async (_what, query, expected) => {
      const [list] = Object.values<Json>(await api().ask(`{ ${query} { by values { value count } } } }`));
      expect(written(list.facets[0])).toBe(expected);
    });

    it('returns facets in the order of by, with duplicates', async () => {
      const { claims } = await api().ask(`{ claims {
        facets(by: [STRENGTH, COMMITMENT, STRENGTH]) { by values { value count } }
        none: facets(by: []) { by }
        other: facets(by: [SUPPORT]) { by }
      } }`);
      expect(claims.facets.map(({ by }: Json) => by)).toEqual(['STRENGTH', 'COMMITMENT', 'STRENGTH']);
      expect(claims.facets.map(written)).toEqual([
        'PLAIN: 4, SUPERLATIVE: 2',
        'DONE: 3, ASPIRATION: 1, COMMITMENT: 1, IN_PROGRESS: 1',
        'PLAIN: 4, SUPERLATIVE: 2',
      ]);
      expect(claims.none).toEqual([]);
      expect(claims.other).toEqual([{ by: 'SUPPORT' }]);
    });

    it('along a relation: counts an entity once, independent of the number of statements', async () => {
      const { claims, organizations } = await api().ask(`{
        claims(where: {name: {eq: "乙"}}) { nodes { supportedBy { totalCount facets(by: [KIND]) { values { value count } } } } }
        organizations(where: {id: {eq: "${ACME}"}}) { nodes {
          offers { totalCount facets(by: [REPORT]) { values { value count } } }
          holds(first: 0) { facets(by: [STATUS]) { values { value count } } }
          inferred: holds(statement: {basis: INFERRED}) { facets(by: [STATUS]) { values { value count } } }
        } }
      }`);
      const [{ supportedBy }] = claims.nodes;
      expect([supportedBy.totalCount, written(supportedBy.facets[0])]).toEqual([2, 'CERTIFICATION: 1']);
      const [{ offers, holds, inferred }] = organizations.nodes;
      expect([offers.totalCount, written(offers.facets[0])]).toEqual([7, 'null: 4']);
      expect(written(holds.facets[0])).toBe('HELD: 3');
      expect(written(inferred.facets[0])).toBe('');
    });
  });
}
