import { ANY, type RelationDeclaration } from '../model/relation.js';

/** Where things stand in the text; derived from the evidence, never curated. */
export const textual: readonly RelationDeclaration[] = [
  {
    type: 'MENTIONED_IN',
    definition: 'A passage that holds evidence for the entity.',
    ends: [{ from: ANY, to: ['Passage'] }],
    inverse: { name: 'mentions', description: 'The entities that the passage holds evidence for.' },
    example: 'ISO27001 信息安全管理认证 → 公司持续完善信息安全管理体系，…，已获得 ISO27001 信息安全管理认证。',
    textual: true,
  },
  {
    type: 'IN_SECTION',
    definition: 'The section in which it stands.',
    ends: [{ from: ['Passage', 'Section'], to: ['Section'] }],
    inverse: {
      name: { Passage: 'contains', Section: 'subsections' },
      description: { Passage: 'The sentences that stand in the section itself.', Section: 'The sections within it.' },
    },
    example: '1. 股东大会 → 一、治理架构',
    textual: true,
  },
  {
    type: 'IN_REPORT',
    definition: 'The report of which it is a part.',
    ends: [{ from: ['Section'], to: ['Report'] }],
    inverse: { name: 'contains', description: 'The parts of the report.' },
    example: '第一节 公司治理 → 2021 年度社会责任报告',
    textual: true,
  },
];
