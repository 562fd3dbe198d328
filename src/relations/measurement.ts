import { COMMON_QUALIFIERS } from '../model/qualifier.js';
import type { RelationDeclaration } from '../model/relation.js';

/** Metrics and derived numbers. */
export const measurement: readonly RelationDeclaration[] = [
  {
    type: 'OF_METRIC',
    labels: { en: 'Of metric', zh: '指标' },
    definition: 'Is a value of a metric.',
    ends: [{ from: ['Observation'], to: ['Metric'] }],
    inverse: {
      name: 'values',
      labels: { en: 'Values', zh: '数值' },
      description: 'Observations of the metric in the reports.',
    },
    example: '9 次 → 召开会议次数',
  },
  {
    type: 'DERIVED_FROM',
    labels: { en: 'Derived from', zh: '计算自' },
    definition: 'Is computed from another observation, or is a share of it.',
    ends: [{ from: ['Observation'], to: ['Observation'] }],
    inverse: {
      name: 'derivations',
      labels: { en: 'Derivations', zh: '由此计算的数值' },
      description: 'Observations that are computed from the observation, or are shares of it.',
    },
    example: '研发投入总额占营业收入的比例 13.69% → 研发投入 15.34 亿元',
    qualifiers: {
      role: {
        ...COMMON_QUALIFIERS.role,
        meaning: 'whole if the object is the whole of which a share is given. If missing, the object is the part.',
        values: { whole: { en: 'the whole of which a share is given', zh: '占比的总量' } },
      },
    },
    acyclic: true,
  },
];
