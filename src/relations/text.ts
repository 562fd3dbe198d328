import { ANY, type RelationDeclaration } from '../model/relation.js';

/** Positions of entities in the text, derived from the evidence and not curated. */
export const textual: readonly RelationDeclaration[] = [
  {
    type: 'MENTIONED_IN',
    labels: { en: 'Mentioned in', zh: '出现于' },
    definition: 'Has evidence in a passage.',
    ends: [{ from: ANY, to: ['Passage'] }],
    inverse: {
      name: 'mentions',
      labels: { en: 'Mentions', zh: '提及' },
      description: 'Entities that the passage holds evidence for.',
    },
    example: 'ISO27001 信息安全管理认证 → 公司持续完善信息安全管理体系，…，已获得 ISO27001 信息安全管理认证。',
    textual: true,
  },
  {
    type: 'IN_SECTION',
    labels: { en: 'In section', zh: '所属章节' },
    definition: 'Is in a section.',
    ends: [{ from: ['Passage', 'Section'], to: ['Section'] }],
    inverse: {
      Passage: {
        name: 'contains',
        labels: { en: 'Contains', zh: '包含' },
        description: 'Passages directly in the section, without those of its subsections.',
      },
      Section: {
        name: 'subsections',
        labels: { en: 'Subsections', zh: '下级章节' },
        description: 'Sections within the section.',
      },
    },
    example: '1. 股东大会 → 一、治理架构',
    textual: true,
  },
  {
    type: 'IN_REPORT',
    labels: { en: 'In report', zh: '所属报告' },
    definition: 'Is a part of a report.',
    ends: [{ from: ['Section'], to: ['Report'] }],
    inverse: { name: 'contains', labels: { en: 'Contains', zh: '包含' }, description: 'Sections of the report.' },
    example: '第一节 公司治理 → 2021 年度社会责任报告',
    textual: true,
  },
];
