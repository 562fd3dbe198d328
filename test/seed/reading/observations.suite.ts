import { entity, objectsOf, quotesOf, statement } from '../graph-look.js';
import { graphOf } from '../tiny-seed.js';

/** Their source lets a test do without some of them. */
const METRICS = `metric:meetings-held:
  name: 召开会议次数
metric:first-contact-time:
  name: 首次联系时限
  source: test
metric:availability:
  name: 可用时间
  unit: 分
  source: test
`;

/** What the service of the tiny seed is observed to be, in a sentence. */
async function observed(words: string, observe: string, when = '') {
  const reading = `- at: ${words}\n${when}  service:tiny:after-sales:\n    observe: ${observe}\n`;
  return graphOf({ words, reading, shared: { metrics: METRICS } });
}

describe('an observation', () => {
  it('has the printed words, the parsed value, a metric and an entity', async () => {
    const graph = await graphOf({});
    const id = 'observation:tiny:meetings-held-board-2021';
    expect(entity(graph, id)).toMatchObject({
      kind: 'OBSERVATION',
      name: '9 次',
      properties: {
        raw: '9 次',
        value: 9,
        unit: '次',
        comparator: 'EQ',
        nature: 'ACTUAL',
        startDate: '2021-01-01',
        endDate: '2021-12-31',
        periodBasis: 'STATED',
        derived: false,
      },
    });
    expect(quotesOf(graph, id)).toEqual(['2021 年，董事会召开 9 次会议。']);
    expect(objectsOf(graph, id, 'OF_METRIC')).toEqual(['metric:meetings-held']);
    expect(objectsOf(graph, id, 'ABOUT')).toEqual(['committee:board']);
    expect(statement(graph, id, 'ABOUT', 'committee:board').basis).toBe('STATED');
  });

  it('without a date has the period of the report', async () => {
    const graph = await observed('一小时内联系用户。', '{first-contact-time: 一小时内}');
    expect(entity(graph, 'observation:tiny:first-contact-time-after-sales').properties).toMatchObject({
      startDate: '2021-01-01',
      endDate: '2021-12-31',
      periodBasis: 'REPORT_PERIOD',
      comparator: 'LTE',
    });
  });

  it('with report-date has the day of the report', async () => {
    const graph = await observed('目前有 3 次。', '{meetings-held: 3 次}', '  when: report-date\n');
    expect(entity(graph, 'observation:tiny:meetings-held-after-sales-report-date').properties).toMatchObject({
      startDate: '2022-04-13',
      endDate: '2022-04-13',
      periodBasis: 'REPORT_DATE',
    });
  });

  it('with not-dated has no dates', async () => {
    const graph = await observed('冬奥会期间有 3 次。', '{meetings-held: 3 次}', '  when: not-dated\n');
    const { properties } = entity(graph, 'observation:tiny:meetings-held-after-sales-not-dated');
    expect(properties.periodBasis).toBe('STATED');
    expect(Object.keys(properties)).not.toEqual(expect.arrayContaining(['startDate']));
  });

  it('has the given nature, or the nature that its words imply', async () => {
    const promised = await observed('一小时内联系。', '{first-contact-time: {raw: 一小时内, nature: TARGET}}');
    const possible = await observed('最低可降至 1 小时。', '{first-contact-time: 最低可降至 1 小时}');
    const id = 'observation:tiny:first-contact-time-after-sales';
    expect(entity(promised, id).properties.nature).toBe('TARGET');
    expect(entity(possible, id).properties).toMatchObject({ nature: 'CAPABILITY', comparator: 'GTE', value: 1 });
  });

  it('of a range has a minimum and a maximum, and no value', async () => {
    const { properties } = entity(
      await observed('需要 3-5 天。', '{first-contact-time: 3-5 天}'),
      'observation:tiny:first-contact-time-after-sales',
    );
    expect(properties).toMatchObject({ min: 3, max: 5, unit: '天' });
    expect(properties).not.toHaveProperty('value');
  });

  it('has no unit if the number has none, independent of the metric', async () => {
    const graph = await observed('得分99.3。', '{availability: 99.3}');
    const { properties } = entity(graph, 'observation:tiny:availability-after-sales');
    expect(properties.value).toBe(99.3);
    expect(properties).not.toHaveProperty('unit');
  });

  it('that is not a plain number has its words only', async () => {
    const graph = await observed('提供 7*24*365 服务。', '{availability: {raw: 7*24*365, unparsed: a product}}');
    const { properties } = entity(graph, 'observation:tiny:availability-after-sales');
    expect(properties.raw).toBe('7*24*365');
    for (const field of ['value', 'min', 'max', 'unit', 'comparator']) expect(properties).not.toHaveProperty(field);
  });

  it('of the same metric is distinguished by time or by key', async () => {
    const graph = await observed(
      '上半年 2 次，下半年 3 次，另有 4 次。',
      '{meetings-held: [{raw: 2 次, when: 2021-01/2021-06}, {raw: 3 次, when: 2021-07/2021-12}, {raw: 4 次, key: extra}]}',
    );
    const ids = ['2021-01_2021-06', '2021-07_2021-12', 'extra'].map(
      (last) => `observation:tiny:meetings-held-after-sales-${last}`,
    );
    expect(ids.map((id) => entity(graph, id).properties.value)).toEqual([2, 3, 4]);
  });

  it('can be an item of a total, or derived from another', async () => {
    const graph = await observed(
      '共 5 次，其中线上 2 次，占 40%。',
      `
      meetings-held:
        - {raw: 5 次, key: all}
        - {raw: 2 次, key: online, partOf: observation:tiny:meetings-held-after-sales-all}
      availability: {raw: 40%, derivedFrom: observation:tiny:meetings-held-after-sales-online}`,
    );
    const [all, online, share] = [
      'meetings-held-after-sales-all',
      'meetings-held-after-sales-online',
      'availability-after-sales',
    ].map((slug) => `observation:tiny:${slug}`) as [string, string, string];
    expect(objectsOf(graph, online, 'PART_OF')).toEqual([all]);
    expect(objectsOf(graph, share, 'DERIVED_FROM')).toEqual([online]);
  });

  it('has the time of its block by default', async () => {
    const graph = await observed(
      '2021 年 2 次，2020 年 3 次。',
      '{meetings-held: [2 次, {raw: 3 次, when: 2020}]}',
      '  when: 2021\n',
    );
    const start = (year: string) =>
      entity(graph, `observation:tiny:meetings-held-after-sales-${year}`).properties.startDate;
    expect([start('2021'), start('2020')]).toEqual(['2021-01-01', '2020-01-01']);
  });
});
