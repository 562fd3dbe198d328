import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Required } from '../model/property.js';
import { enumeration, type ValueOf } from '../model/value-type.js';

export const PracticeType = enumeration('PracticeType', 'Types of practice.', {
  BENEFIT: { labels: { en: 'Benefit', zh: '福利' }, meaning: 'A benefit for employees.' },
  INSPECTION: { labels: { en: 'Inspection', zh: '检查' }, meaning: 'An inspection or check.' },
  CHANNEL: { labels: { en: 'Channel', zh: '渠道' }, meaning: 'A communication channel.' },
  CRITERION: { labels: { en: 'Criterion', zh: '评判标准' }, meaning: 'A criterion for an assessment.' },
  METHOD: { labels: { en: 'Method', zh: '方法' }, meaning: 'A method.' },
  PROCESS: { labels: { en: 'Process', zh: '流程' }, meaning: 'A process.' },
  CAPABILITY: { labels: { en: 'Capability', zh: '能力' }, meaning: 'A capability of the company.' },
});
export type PracticeType = ValueOf<typeof PracticeType>;

@Kind({
  plural: 'practices',
  labels: { en: 'Practice', zh: '做法' },
  description:
    'An activity or offer of the company: a benefit, an inspection, a channel, a criterion, a method, a process or a capability.',
  colour: '#6a8f5a',
  shape: 'circle',
})
export class Practice extends Entity {
  @Required(PracticeType, {
    labels: { en: 'Type', zh: '类型' },
    description: 'Type of the practice.',
  })
  type!: PracticeType;
}
