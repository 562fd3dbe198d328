import type { Api, Json } from './api.js';
import { ACME } from './harbour.js';
import { short, shorts } from './short.js';

/** Facets as `value: count`, in the order given. */
function written({ values }: Json): string {
  return values.map(({ value, count }: Json) => `${value}: ${count}`).join(', ');
}

/** Facets beyond enums, and a metric's series and extremes. */
export function aggregates(api: () => Api): void {
  const facet = async (field: string): Promise<string> => {
    const [list] = Object.values<Json>(await api().ask(`{ ${field} { by values { value count } } } }`));
    return written(list.facets[0]);
  };

  describe('facets beyond enums', () => {
    it.each([
      ['a flag', 'observations { facets(by: [DERIVED])', 'false: 5, true: 2'],
      ['a date by year', 'observations { facets(by: [START_DATE_YEAR])', '2021: 2, 2020: 1, null: 4'],
      ['another', 'observations { facets(by: [END_DATE_YEAR])', '2021: 2, null: 5'],
      [
        'a number by powers of ten',
        'observations { facets(by: [VALUE])',
        '[1, 10): 3, < 0: 1, [0, 1): 1, [100000, 1000000): 1, null: 1',
      ],
      ['a whole number', 'committees { facets(by: [MEMBER_COUNT])', '[1, 10): 3, null: 1'],
      [
        'a number in given ranges; a bound belongs to the range that it begins',
        'observations { facets(by: [VALUE], bounds: [1, 2.5])',
        '< 1: 2, >= 2.5: 2, [1, 2.5): 2, null: 1',
      ],
      ['one bound', 'observations { facets(by: [VALUE], bounds: [-3])', '>= -3: 6, null: 1'],
      [
        'with a filter',
        'observations(where: {nature: {eq: TARGET}}) { facets(by: [VALUE])',
        '[0, 1): 1, [100000, 1000000): 1',
      ],
      ['of nothing', 'observations(where: {or: []}) { facets(by: [OF_METRIC])', ''],
      [
        'what a relation leads to',
        'certifications { facets(by: [HELD_BY])',
        'organization:acme: 3, organization:beta: 1, null: 2',
      ],
      ['from everything to one', 'observations { facets(by: [OF_METRIC])', 'metric:m1: 7'],
      [
        'once, however many statements lead there',
        'organizations { facets(by: [OFFERS])',
        'service:alpha-2021:four: 1, service:alpha-2021:one: 1, service:alpha-2021:three: 1, service:alpha-2021:two: 1, null: 2',
      ],
      [
        'of several kinds',
        'claims { facets(by: [SUPPORTED_BY])',
        [
          'certification:alpha-2021:cmmi: 2, certification:alpha-2021:iso-27001: 2, certification:alpha-2021:iso-9001: 1',
          'policy:alpha-2021:security: 1, product:alpha-2021:server: 1, standard:iso-9001: 1, null: 1',
        ].join(', '),
      ],
      [
        'against its direction',
        'metrics(where: {id: {eq: "metric:m1"}}) { facets(by: [TARGETED_BY])',
        'program:alpha-2021:saving: 1',
      ],
    ])('%s', async (_what, field, expected) => {
      expect(await facet(field)).toBe(expected);
    });

    it('an id has its entity; other values have none', async () => {
      const { certifications } = await api().ask(`{ certifications { facets(by: [HELD_BY, REPORT, STATUS]) {
        values { value entity { name ... on Organization { type } ... on Report { period } } } } } }`);
      expect(certifications.facets.map(({ values }: Json) => values)).toEqual([
        [
          { value: 'organization:acme', entity: { name: '阿克米', type: 'COMPANY' } },
          { value: 'organization:beta', entity: { name: '贝塔', type: 'COMPANY' } },
          { value: null, entity: null },
        ],
        [
          { value: 'report:beta-2021', entity: { name: '乙 2021', period: '2021-01-01/2021-12-31' } },
          { value: 'report:alpha-2021', entity: { name: '甲 2021', period: '2021-01-01/2021-12-31' } },
        ],
        [
          { value: 'HELD', entity: null },
          { value: 'IN_PROGRESS', entity: null },
        ],
      ]);
    });

    it('limit returns the values with the largest counts', async () => {
      const values = (limit: string) => facet(`certifications { facets(by: [CATEGORY], ${limit})`);
      expect(await values('limit: 2')).toBe('MANAGEMENT_SYSTEM: 2, QUALIFICATION: 2');
      expect(await values('limit: null')).toBe('MANAGEMENT_SYSTEM: 2, QUALIFICATION: 2, CREDIT: 1, PRODUCT: 1');
      for (const limit of [0, -1, 201])
        expect(await api().refusal(`{ certifications { facets(by: [CATEGORY], limit: ${limit}) { by } } }`)).toEqual({
          code: 'BAD_USER_INPUT',
          message: `limit is ${limit}; use a value from 1 to 200.`,
        });
    });

    it('invalid facets are refused with the path of the facet', async () => {
      const { errors, data } = await api().answer(
        '{ claims { totalCount good: facets(by: [SUPPORT]) { by } bad: facets(by: [SUPPORT], limit: 0) { by } } }',
      );
      expect(errors?.map(({ path }) => path)).toEqual([['claims', 'bad']]);
      expect(data).toBeNull();
    });

    it('along a relation, and with different bounds under aliases', async () => {
      const { node, observations } = await api().ask(`{
        node(id: "${ACME}") { ... on Organization { holds { facets(by: [SUPPORTS]) { values { value count } } } } }
        observations {
          fine: facets(by: [VALUE], bounds: [0, 1]) { values { value count } }
          coarse: facets(by: [VALUE], bounds: [0]) { values { value count } }
        }
      }`);
      expect(written(node.holds.facets[0])).toBe(
        'claim:alpha-2021:a: 2, claim:alpha-2021:b: 1, claim:beta-2021:a: 1, null: 1',
      );
      expect(written(observations.fine[0])).toBe('>= 1: 4, < 0: 1, [0, 1): 1, null: 1');
      expect(written(observations.coarse[0])).toBe('>= 0: 5, < 0: 1, null: 1');
    });

    it.each([
      ['[]', /one or more numbers/],
      ['[1, 1]', /ascending order, without duplicates/],
      ['[2, 1]', /ascending order, without duplicates/],
      ['[1, 1e400]', /a number that is too large/],
      ['[-1e400, 1]', /a number that is too large/],
      [`[${Array.from({ length: 101 }, (_, i) => i)}]`, /has 101 numbers; the maximum is 100\. Use fewer/],
    ])('bounds %s are refused', async (bounds, said) => {
      const query = `{ observations { facets(by: [VALUE], bounds: ${bounds}) { by } } }`;
      expect(await api().refusal(query)).toEqual({
        code: 'BAD_USER_INPUT',
        message: expect.stringMatching(new RegExp(`^bounds .*${said.source}`)),
      });
    });
  });

  describe('a metric', () => {
    it('series: by time, undated ones last, units as they are', async () => {
      const { node, targets } = await api().ask(`{
        node(id: "metric:m1") { ... on Metric { series { totalCount nodes { id unit } } } }
        targets: node(id: "metric:m1") { ... on Metric { series(where: {nature: {eq: TARGET}}) { nodes { id } } } }
      }`);
      expect(shorts(node.series.nodes)).toBe('o4 o1 o2 o3 o5 o6 o7');
      expect(node.series.nodes.map(({ unit }: Json) => unit)).toEqual([null, '起', null, null, null, null, '😀']);
      expect(node.series.totalCount).toBe(7);
      expect(shorts(targets.series.nodes)).toBe('o3 o7');
    });

    it('series: in pages from both ends', async () => {
      const page = (place: string) =>
        api().ask(
          `{ node(id: "metric:m1") { ... on Metric { series(${place}) { nodes { id } pageInfo { startCursor endCursor hasNextPage } } } } }`,
        );
      const first = (await page('first: 3')).node.series;
      expect(shorts(first.nodes)).toBe('o4 o1 o2');
      const second = (await page(`first: 3, after: "${first.pageInfo.endCursor}"`)).node.series;
      expect([shorts(second.nodes), second.pageInfo.hasNextPage]).toEqual(['o3 o5 o6', true]);
      const back = (await page(`last: 2, before: "${second.pageInfo.startCursor}"`)).node.series;
      expect(shorts(back.nodes)).toBe('o1 o2');
    });

    it('extremes: are grouped by unit, nature and comparator', async () => {
      const { one, none, some } = await api().ask(`
        fragment all on MetricExtremes {
          unit nature comparator count minimum { id value } maximum { id comparator } latest { id startDate }
        }
        query {
          one: node(id: "metric:m1") { ... on Metric { extremes { ...all } } }
          none: node(id: "metric:m2") { ... on Metric { extremes { ...all } } }
          some: node(id: "metric:m1") { ... on Metric { extremes(where: {value: {gt: 1}}) { comparator maximum { id } } } }
        }`);
      expect(one.extremes.map(line)).toEqual([
        '起 ACTUAL EQ 1 o1 o1 o1',
        '😀 TARGET APPROX 1 o7 o7 -',
        '- ACTUAL GTE 1 o2 o2 o2',
        '- ACTUAL - 2 o4 o6 o4',
        '- CAPABILITY - 1 - - -',
        '- TARGET GT 1 o3 o3 -',
      ]);
      expect(one.extremes[5].maximum).toEqual({ id: 'observation:alpha-2021:o3', comparator: 'GT' });
      expect(none.extremes).toEqual([]);
      expect(some.extremes).toEqual([
        { comparator: 'GTE', maximum: { id: 'observation:alpha-2021:o2' } },
        { comparator: 'GT', maximum: { id: 'observation:alpha-2021:o3' } },
      ]);
    });
  });
}

function line({ unit, nature, comparator, count, minimum, maximum, latest }: Json): string {
  const ids = [minimum, maximum, latest].map((one) => (one ? short(one.id) : '-'));
  return [unit ?? '-', nature, comparator ?? '-', count, ...ids].join(' ');
}
