import { entity, statement, statements } from '../graph-look.js';
import { graphOf } from '../tiny-seed.js';

const PLACES = {
  words: '公司在金寨设有中心。',
  reading: '- at: 公司在金寨设有中心。\n  organization:tiny: {locatedIn: region:341524 金寨}\n',
  shared: {
    regions: `region:341524:
  nameEn: Jinzhai County
  aliases: [金寨县, 六安市金寨县]
  description: A county in Anhui.
  code: 341524
  administrativeLevel: COUNTY
  source: GB/T 2260
  partOf: region:340000
region:340000:
  name: 安徽省
  code: 340000
  administrativeLevel: PROVINCE
  source: GB/T 2260
  partOf: {region:CN: {}}
region:CN:
  name: 中国
  administrativeLevel: COUNTRY
  source: GB/T 2260
`,
  },
};

describe('a shared file', () => {
  it('adds translations, aliases, a description and codes to a name of the report', async () => {
    expect(entity(await graphOf(PLACES), 'region:341524')).toMatchObject({
      name: '金寨',
      nameEn: 'Jinzhai County',
      aliases: ['六安市金寨县', '金寨县'],
      description: 'A county in Anhui.',
      properties: { code: '341524', administrativeLevel: 'COUNTY' },
      reports: ['report:tiny'],
    });
  });

  it('keeps a code as text, with its zeros', async () => {
    const regions =
      'region:010000:\n  name: 某省\n  code: 010000\n  administrativeLevel: PROVINCE\n  source: none\n  partOf: region:CN\nregion:CN:\n  name: 中国\n  administrativeLevel: COUNTRY\n  source: none\n';
    expect(entity(await graphOf({ shared: { regions } }), 'region:010000').properties.code).toBe('010000');
  });

  it('states relations by reference: a source, no quote, no report', async () => {
    expect(statement(await graphOf(PLACES), 'region:341524', 'PART_OF', 'region:340000')).toMatchObject({
      basis: 'REFERENCE',
      source: 'GB/T 2260',
      report: null,
      rule: null,
      caveat: null,
      evidence: [],
    });
  });

  it('can add an entity without evidence and without a report', async () => {
    const graph = await graphOf(PLACES);
    expect(entity(graph, 'region:340000')).toMatchObject({ name: '安徽省', evidence: [], reports: [] });
    expect(statements(graph, 'MENTIONED_IN', { subject: 'region:340000' })).toEqual([]);
  });

  it('can name an entity that the text calls by an alias', async () => {
    const regions = `region:group:
  name: 县市
  aliases: [县域]
  administrativeLevel: GROUP
`;
    const graph = await graphOf({
      words: '服务覆盖县域。',
      reading: '- at: 服务覆盖县域。\n  service:tiny:after-sales: {locatedIn: region:group 县域}\n',
      shared: { regions },
    });
    expect(entity(graph, 'region:group')).toMatchObject({ name: '县市', evidence: [{ quote: '服务覆盖县域。' }] });
  });
});
