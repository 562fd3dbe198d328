import type { Model } from '../../src/model/model.js';
import { GraphBuilder } from './build-graph.js';

export const ALPHA = 'report:alpha-2021';
export const BETA = 'report:beta-2021';
export const ACME = 'organization:acme';

/**
 * A small graph, made by hand, with what stores get wrong: equal names, missing values, characters beyond the basic plane
 * beside private ones, empty lists, parallel statements, two reports, and claims supported in every way.
 */
export function harbour(model: Model): GraphBuilder {
  const graph = new GraphBuilder(model);
  reports(graph);
  organizations(graph);
  certifications(graph);
  claims(graph);
  support(graph);
  return graph;
}

function reports(graph: GraphBuilder): void {
  graph.report({
    id: ALPHA,
    name: '甲 2021',
    period: '2021-01-01/2021-12-31',
    sections: [
      {
        id: 'section:alpha-2021:service',
        number: '一、',
        heading: '服务',
        sentences: [
          '阿克米通过 ISO 27001 认证保证了客户信息安全。',
          '凭借 CMMI 五级资质，公司提供\r\n优质服务😀。',
          '工程师一小时内联系用户。',
        ],
      },
      { id: 'section:alpha-2021:quality', number: '二、', heading: '质量', sentences: ['公司持续改进𠀀质量管理。'] },
      {
        id: 'section:alpha-2021:figures',
        heading: '数据',
        parent: 'section:alpha-2021:quality',
        sentences: ['接通率 99.3，投诉 -3 起。'],
      },
      { id: 'section:alpha-2021:empty', heading: '附录', sentences: [] },
    ],
  });
  graph.report({
    id: BETA,
    name: '乙 2021',
    period: '2021-01-01/2021-12-31',
    sections: [
      {
        id: 'section:beta-2021:all',
        heading: '全文',
        sentences: ['公司通过 ISO 27001 认证。', '\uE000私有字与\uFF5E说明。', '贝塔与阿克米同行。'],
      },
    ],
  });
}

function organizations(graph: GraphBuilder): void {
  graph
    .entity(ACME, '阿克米', {
      nameEn: 'Acme',
      aliases: ['ACME', '公司'],
      description: 'The company.',
      properties: { type: 'COMPANY', stockCode: '600000' },
      quotes: [
        [ALPHA, '阿克米'],
        [BETA, '阿克米'],
        [ALPHA, '公司'],
      ],
    })
    .entity('organization:beta', '贝塔', { properties: { type: 'COMPANY' }, quotes: [[BETA, '贝塔']] })
    .entity('organization:bourse', '交易所', { nameEn: 'bourse', properties: { type: 'EXCHANGE', stockCode: '' } })
    .entity('committee:alpha-2021:board', '董事会', {
      properties: { type: 'BOARD', memberCount: 9, independentCount: 3 },
    })
    .entity('committee:alpha-2021:supervisors', '监事会', {
      properties: { type: 'SUPERVISORY_BOARD', memberCount: 3 },
    })
    .entity('committee:alpha-2021:audit', '委员会', { properties: { type: 'BOARD_COMMITTEE' } })
    .entity('committee:beta-2021:strategy', '委员会', {
      properties: { type: 'BOARD_COMMITTEE', memberCount: 5, independentCount: 0 },
    })
    .entity('region:CN', '中国', { properties: { administrativeLevel: 'COUNTRY' } })
    .entity('region:350000', '福建', { properties: { administrativeLevel: 'PROVINCE', code: '350000' } })
    .entity('region:350500', '泉州', { properties: { administrativeLevel: 'PREFECTURE', code: '350500' } });
  const source = 'GB/T 2260';
  graph.state('region:350500', 'PART_OF', 'region:350000', { basis: 'REFERENCE', source });
  graph.state('region:350000', 'PART_OF', 'region:CN', { basis: 'REFERENCE', source });
  graph.state('committee:alpha-2021:board', 'BODY_OF', ACME, { report: ALPHA, quotes: [[ALPHA, '公司']] });
  graph.state('committee:alpha-2021:supervisors', 'BODY_OF', ACME, { report: ALPHA });
  graph.state('committee:alpha-2021:audit', 'BODY_OF', 'committee:alpha-2021:board', { report: ALPHA });
  graph.state('committee:alpha-2021:audit', 'BODY_OF', 'committee:alpha-2021:board', { report: BETA });
  graph.state(ALPHA, 'PUBLISHED_BY', ACME, { report: ALPHA, quotes: [[ALPHA, '阿克米']] });
}

function certifications(graph: GraphBuilder): void {
  const held = { status: 'HELD' };
  graph
    .entity('certification:alpha-2021:iso-27001', 'ISO 27001 认证', {
      nameEn: 'ISO 27001 certification',
      properties: { ...held, category: 'MANAGEMENT_SYSTEM' },
      quotes: [
        [ALPHA, 'ISO 27001 认证'],
        [BETA, 'ISO 27001 认证'],
      ],
    })
    .entity('certification:alpha-2021:iso-9001', 'ISO 9001 认证', {
      properties: { status: 'IN_PROGRESS', category: 'MANAGEMENT_SYSTEM' },
      quotes: [[ALPHA, '质量管理']],
    })
    .entity('certification:alpha-2021:cmmi', 'CMMI', {
      properties: { ...held, category: 'QUALIFICATION', level: '五级' },
      quotes: [[ALPHA, 'CMMI']],
    })
    .entity('certification:beta-2021:cmmi', 'CMMI', {
      properties: { ...held, category: 'QUALIFICATION', level: '三级' },
      quotes: [[BETA, '认证']],
    })
    .entity('certification:beta-2021:credit', '信用😀', {
      properties: { ...held, category: 'CREDIT', level: 'AAA' },
      quotes: [[BETA, '说明']],
    })
    .entity('certification:beta-2021:ccc', '3C', {
      properties: { ...held, category: 'PRODUCT', level: '\uE000%_' },
      quotes: [[BETA, '\uE000']],
    });
  for (const certification of ['alpha-2021:iso-27001', 'alpha-2021:cmmi', 'beta-2021:cmmi'])
    graph.state(ACME, 'HOLDS', `certification:${certification}`, { report: ALPHA });
  graph.state(ACME, 'PURSUES', 'certification:alpha-2021:iso-9001', { report: ALPHA });
  graph.state('organization:beta', 'HOLDS', 'certification:beta-2021:credit', { report: BETA });
}

/** Claims a to e of one report and a of the other. */
function claims(graph: GraphBuilder): void {
  const claim = (id: string, text: string, category: string, commitment: string, more = {}) =>
    graph.entity(`claim:${id}`, text, {
      properties: { text, category, commitment, strength: 'PLAIN', ...more },
      quotes: [id.startsWith('alpha') ? [ALPHA, '服务'] : [BETA, '同行']],
    });
  claim('alpha-2021:a', '甲', 'SERVICE', 'DONE', { textEn: 'A' });
  claim('alpha-2021:b', '乙', 'SERVICE', 'COMMITMENT');
  claim('alpha-2021:c', '丙😀', 'SERVICE', 'ASPIRATION', { strength: 'SUPERLATIVE' });
  claim('alpha-2021:d', 'Ding', 'QUALITY', 'DONE', { textEn: 'ding%' });
  claim('alpha-2021:e', 'ding', 'SECURITY', 'IN_PROGRESS', { textEn: 'D_ng' });
  claim('beta-2021:a', '甲', 'SERVICE', 'DONE', { textEn: 'a', strength: 'SUPERLATIVE' });
}

function support(graph: GraphBuilder): void {
  graph
    .entity('policy:alpha-2021:security', '安全制度', { properties: { type: 'POLICY' }, quotes: [[ALPHA, '信息安全']] })
    .entity('product:alpha-2021:server', '服务器', { properties: { type: 'PRODUCT' }, quotes: [[ALPHA, '质量']] })
    .entity('standard:iso-9001', 'ISO 9001', { properties: { designation: 'ISO 9001', body: 'ISO' } });
  const caveat = 'Placed side by side.';
  const infer = (subject: string, claim: string, rule: string, report = ALPHA) =>
    graph.state(subject, 'SUPPORTS', claim, {
      basis: 'INFERRED',
      rule,
      caveat,
      report,
      quotes: [
        [report, 'ISO 27001'],
        [report, '公司'],
      ],
    });
  const state = (subject: string, claim: string) =>
    graph.state(subject, 'SUPPORTS', claim, { report: ALPHA, quotes: [[ALPHA, '保证了客户信息安全']] });
  state('certification:alpha-2021:iso-27001', 'claim:alpha-2021:a');
  infer('certification:alpha-2021:cmmi', 'claim:alpha-2021:a', 'same-sentence');
  infer('policy:alpha-2021:security', 'claim:alpha-2021:a', 'named-policy');
  infer('certification:alpha-2021:cmmi', 'claim:alpha-2021:b', 'same-sentence');
  infer('certification:alpha-2021:cmmi', 'claim:alpha-2021:b', 'system-process');
  state('product:alpha-2021:server', 'claim:alpha-2021:d');
  infer('certification:alpha-2021:iso-9001', 'claim:alpha-2021:d', 'system-process');
  graph.state('standard:iso-9001', 'SUPPORTS', 'claim:alpha-2021:e', { basis: 'REFERENCE', source: 'ISO' });
  infer('certification:alpha-2021:iso-27001', 'claim:beta-2021:a', 'same-sentence', BETA);
}
