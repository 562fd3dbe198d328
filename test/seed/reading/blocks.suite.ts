import { entity, objectsOf, quotesOf, statement, statements } from '../graph-look.js';
import { graphOf } from '../tiny-seed.js';

const TINY = 'organization:tiny';

describe('a block', () => {
  it('gives its entities properties of their kind, each as its type', async () => {
    const graph = await graphOf({
      words: '公司获得AAA级诚信企业称号。',
      reading: `- at: 公司获得AAA级诚信企业称号。
  ${TINY}: {holds: certification:tiny:aaa 诚信企业}
  certification:tiny:aaa: {category: CREDIT, status: HELD, level: AAA}
`,
    });
    expect(entity(graph, 'certification:tiny:aaa')).toMatchObject({
      kind: 'CERTIFICATION',
      name: '诚信企业',
      nameEn: null,
      properties: { category: 'CREDIT', status: 'HELD', level: 'AAA' },
      reports: ['report:tiny'],
    });
  });

  it('states relations from subject to object, with its sentence as evidence', async () => {
    const graph = await graphOf({});
    expect(statement(graph, TINY, 'HOLDS', 'certification:tiny:iso-9001')).toMatchObject({
      basis: 'STATED',
      rule: null,
      caveat: null,
      source: null,
      report: 'report:tiny',
      qualifiers: [],
      evidence: [
        {
          report: 'report:tiny',
          quote: '中科公司提供售后服务，公司已取得 ISO9001 认证。',
          section: 'section:tiny:services',
          passages: ['passage:tiny:0003'],
        },
      ],
    });
  });

  it('accepts one object, several objects, and objects with qualifiers', async () => {
    const words = '公司推出甲平台、乙平台、丙平台等产品。';
    const reading = (offers: string) => `- at: ${words}\n  ${TINY}:\n    offers: ${offers}\n`;
    const typed = 'product:tiny:a: {type: PLATFORM}\n  product:tiny:b: {type: PLATFORM}\n';
    const [one, listed, mapped] = await Promise.all(
      [
        `product:tiny:a 甲平台\n  product:tiny:a: {type: PLATFORM}\n`,
        `[product:tiny:a 甲平台, {product:tiny:b 乙平台: {open: 等}}]\n  ${typed}`,
        `{product:tiny:a 甲平台: {open: 等}, product:tiny:b 乙平台: {verb: 推出, open: 等}}\n  ${typed}`,
      ].map((offers) => graphOf({ words, reading: reading(offers) })),
    );
    const look = (graph: typeof one = one) =>
      statements(graph as NonNullable<typeof one>, 'OFFERS')
        .filter(({ object }) => object.startsWith('product:'))
        .map(({ object, qualifiers }) => [object, ...qualifiers.map(({ key, value }) => `${key}=${value}`)].join(' '))
        .sort();
    expect(look(one)).toEqual(['product:tiny:a']);
    expect(look(listed)).toEqual(['product:tiny:a', 'product:tiny:b open=等']);
    expect(look(mapped)).toEqual(['product:tiny:a open=等', 'product:tiny:b open=等 verb=推出']);
  });

  it('covers a range if its words have an ellipsis', async () => {
    const graph = await graphOf({
      words: '公司推出平台，服\n务客户，广受好评。',
      reading: `- at: 公司推出平台 … 客户\n  ${TINY}: {offers: service:tiny:help 服务}\n`,
    });
    expect(quotesOf(graph, 'service:tiny:help')).toEqual(['公司推出平台，服务客户']);
  });

  it('lists every passage that it overlaps', async () => {
    const graph = await graphOf({
      words: '公司很好。服务也好。',
      reading: '- at: 公司很好。服务也好。\n  service:tiny:help 服务:\n',
    });
    const [evidence] = entity(graph, 'service:tiny:help').evidence;
    expect(evidence?.passages).toEqual(['passage:tiny:0004', 'passage:tiny:0005']);
  });

  it('records nothing if it gives a reason', async () => {
    const before = await graphOf({ words: '谢谢大家。' });
    const after = await graphOf({ words: '谢谢大家。', reading: '- at: 谢谢大家。\n  none: a greeting\n' });
    expect(after.version).toBe(before.version);
  });

  it('records only a mention for a key without a value', async () => {
    const graph = await graphOf({ words: '董事会很忙。', reading: '- at: 董事会很忙。\n  committee:board:\n' });
    expect(quotesOf(graph, 'committee:board')).toContain('董事会很忙。');
    expect(statements(graph, 'BODY_OF')).toHaveLength(1);
  });

  it('can record properties of the report itself', async () => {
    const graph = await graphOf({
      words: '本报告根据《指南》编写。',
      reading: `- at: 本报告根据《指南》编写。
  report:tiny: {basedOn: document:guide 《指南》}
  document:guide: {type: OTHER}
`,
    });
    expect(objectsOf(graph, 'report:tiny', 'BASED_ON')).toEqual(['document:guide']);
  });
});

describe('an event', () => {
  const words = '2021 年 5 月，公司召开大会和论坛。';
  const dates = async (content: string, when = '') => {
    const reading = `- at: ${words}\n${when}  event:tiny:meeting 大会: ${content}\n`;
    return entity(await graphOf({ words, reading }), 'event:tiny:meeting').properties;
  };

  it('is dated by its own “when”', async () => {
    expect(await dates('{when: 2021-05}')).toEqual({
      startDate: '2021-05-01',
      endDate: '2021-05-31',
      datePrecision: 'MONTH',
    });
  });

  it('is dated by the “when” of its block if it has none', async () => {
    expect(await dates('', '  when: 2021\n')).toMatchObject({ startDate: '2021-01-01', datePrecision: 'YEAR' });
    expect(await dates('{when: 2021-05}', '  when: 2021\n')).toMatchObject({ startDate: '2021-05-01' });
  });

  it('is dated by the day of the report for report-date', async () => {
    expect(await dates('{when: report-date}')).toMatchObject({ startDate: '2022-04-13', endDate: '2022-04-13' });
  });

  it('has no date for not-dated', async () => {
    expect(await dates('')).toEqual({});
    expect(await dates('', '  when: not-dated\n')).toEqual({});
    expect(await dates('{when: not-dated}', '  when: 2021\n')).toEqual({});
  });
});
