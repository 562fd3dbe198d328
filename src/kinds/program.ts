import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Required } from '../model/property.js';
import { enumeration, type ValueOf } from '../model/value-type.js';

export const ProgramType = enumeration('ProgramType', 'Types of program.', {
  TRAINING: { labels: { en: 'Training', zh: '培训' }, meaning: 'Training of employees or of others.' },
  INCENTIVE_PLAN: { labels: { en: 'Incentive plan', zh: '激励计划' }, meaning: 'A plan to reward or retain people.' },
  WELFARE: { labels: { en: 'Welfare', zh: '员工关怀' }, meaning: 'Care for employees and their families.' },
  CAMPAIGN: { labels: { en: 'Campaign', zh: '专项活动' }, meaning: 'A campaign or a series of activities.' },
  IMPROVEMENT: { labels: { en: 'Improvement', zh: '改进计划' }, meaning: 'A programme of improvement.' },
  OTHER: { labels: { en: 'Other', zh: '其他' }, meaning: 'Another type.' },
});
export type ProgramType = ValueOf<typeof ProgramType>;

@Kind({
  plural: 'programs',
  labels: { en: 'Program', zh: '活动计划' },
  description: 'A recurring or planned activity: training, incentive plan, welfare, campaign, improvement.',
  colour: '#4f9a8f',
  shape: 'circle',
})
export class Program extends Entity {
  @Required(ProgramType, {
    labels: { en: 'Type', zh: '类型' },
    description: 'Type of the program.',
  })
  type!: ProgramType;
}
