import type { Graph } from '../../src/model/graph.js';
import { theModel } from '../the-model.js';
import { GraphBuilder } from './build-graph.js';

const REPORT = 'report:found-2021';

/** A small graph whose names and sentences are hard to find, or easy to find wrongly. */
export async function searchable(): Promise<Graph> {
  const graph = new GraphBuilder(await theModel());
  graph.report({
    id: REPORT,
    name: '液冷报告 2021',
    period: '2021-01-01/2021-12-31',
    sections: [
      {
        id: 'section:found-2021:cooling',
        heading: '液冷',
        sentences: [
          '公司研发浸没式相变液冷技术，PUE 低至 1.04。',
          '液体与冷板分开。',
          '已通过ＩＳＯ／ＩＥＣ　２７００１认证😀。',
          '𠮷野家用🚀運輸貨物。',
        ],
      },
    ],
  });
  const technology = (id: string, name: string, more = {}) => graph.entity(`technology:${id}`, name, more);
  technology('cooling', '液冷', { nameEn: 'Liquid cooling', description: 'Cooling by a liquid.' });
  technology('immersion', '浸没式相变液冷', { nameEn: 'Immersion phase-change liquid cooling' });
  technology('plate', '冷板', { aliases: ['液冷', '液冷板'] });
  technology('cooling-system', '液冷系统');
  technology('refrigeration', '制冷', { nameEn: 'Refrigeration', description: '不用液冷。' });
  graph
    .entity('standard:iso-iec-27001', 'ISO/IEC 27001', { properties: { designation: 'ISO/IEC 27001:2013' } })
    .entity('standard:iso-27701', 'ISO27701')
    .entity('standard:gb-t-22080', 'GB/T 22080')
    .entity('certification:found-2021:iso-27001', 'ISO27001 信息安全管理体系', {
      nameEn: 'Certification to ISO 27001',
      properties: { status: 'HELD', category: 'MANAGEMENT_SYSTEM' },
    })
    .entity('certification:found-2021:quality', '質量管理體系', {
      nameEn: 'Certified quality management',
      properties: { status: 'HELD', category: 'MANAGEMENT_SYSTEM' },
    })
    .entity('standard:gjb-9001c', 'GJB9001C', { description: 'C 级，近 ISO9001；见 GJB 9001C 与 GJB5000。' })
    .entity('claim:found-2021:served', '现场服务', {
      properties: {
        text: '为 13，000余家客户提供现场服务',
        textEn: 'On-site service for more than 13,000 customers in 2,021 days',
        category: 'SERVICE',
        commitment: 'DONE',
        strength: 'PLAIN',
      },
    })
    .entity('organization:quality', '质量 管理 体系', { properties: { type: 'COMPANY', stockCode: '603019' } })
    .entity('claim:found-2021:cafe', '咖啡', {
      properties: {
        text: 'Cafe\u0301 AND 😀+𠀀',
        textEn: 'A (very) good C++ café',
        category: 'SERVICE',
        commitment: 'DONE',
        strength: 'PLAIN',
      },
    });
  for (let i = 0; i < 7; i++) graph.entity(`topic:many-${i}`, '甚多', { properties: { type: 'INDUSTRY' } });
  return graph.build();
}
