import type { RelationDeclaration } from '../model/relation.js';

/** How numbers hang together. */
export const measurement: readonly RelationDeclaration[] = [
  {
    type: 'OF_METRIC',
    definition: 'What the number counts.',
    ends: [{ from: ['Observation'], to: ['Metric'] }],
    inverse: { name: 'values', description: 'The values that the reports give.' },
    example: '9 次 → 召开会议次数',
  },
  {
    type: 'DERIVED_FROM',
    definition: 'Was computed from, or is a share of.',
    ends: [{ from: ['Observation'], to: ['Observation'] }],
    inverse: { name: 'derivations', description: 'What was computed from it.' },
    example: '研发投入总额占营业收入的比例 13.69% → 研发投入 15.34 亿元',
    qualifiers: { role: 'whole where the object is what a share is a share of; otherwise it is the part.' },
  },
];
