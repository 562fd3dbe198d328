import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Required } from '../model/property.js';
import { enumeration, type ValueOf } from '../model/value-type.js';

export const PracticeType = enumeration('PracticeType', 'What sort of practice it is.', {
  BENEFIT: { labels: { en: 'Benefit', zh: '福利' }, meaning: 'Something employees get.' },
  INSPECTION: { labels: { en: 'Inspection', zh: '检查' }, meaning: 'A check.' },
  CHANNEL: { labels: { en: 'Channel', zh: '渠道' }, meaning: 'A way to reach or hear people.' },
  CRITERION: { labels: { en: 'Criterion', zh: '评判标准' }, meaning: 'What something is judged by.' },
  METHOD: { labels: { en: 'Method', zh: '方法' }, meaning: 'A way of doing.' },
  PROCESS: { labels: { en: 'Process', zh: '流程' }, meaning: 'A process.' },
  CAPABILITY: { labels: { en: 'Capability', zh: '能力' }, meaning: 'Something the company is able to do.' },
});
export type PracticeType = ValueOf<typeof PracticeType>;

@Kind({
  plural: 'practices',
  labels: { en: 'Practice', zh: '做法' },
  description:
    'What the company does or offers: a benefit, an inspection, a channel, a criterion, a method, a process or a capability.',
  colour: '#6a8f5a',
  shape: 'circle',
})
export class Practice extends Entity {
  @Required(PracticeType, {
    labels: { en: 'Type', zh: '类型' },
    description: 'What sort of practice it is.',
  })
  type!: PracticeType;
}
