import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Required } from '../model/property.js';
import { enumeration, type ValueOf } from '../model/value-type.js';

export const PolicyType = enumeration('PolicyType', 'Types of internal policy.', {
  POLICY: { labels: { en: 'Policy', zh: '制度' }, meaning: 'A policy, system or set of rules.' },
  PROCEDURE: { labels: { en: 'Procedure', zh: '控制程序' }, meaning: 'A control procedure.' },
  FORM: { labels: { en: 'Form', zh: '表单' }, meaning: 'A form or scoring sheet.' },
  HANDBOOK: { labels: { en: 'Handbook', zh: '手册' }, meaning: 'A handbook.' },
  PRINCIPLE: { labels: { en: 'Principle', zh: '原则' }, meaning: 'A guiding principle.' },
});
export type PolicyType = ValueOf<typeof PolicyType>;

@Kind({
  plural: 'policies',
  labels: { en: 'Policy', zh: '制度' },
  description: 'An internal policy, procedure, form, handbook or principle of a company.',
  colour: '#a8763a',
  shape: 'square',
})
export class Policy extends Entity {
  @Required(PolicyType, {
    labels: { en: 'Type', zh: '类型' },
    description: 'Type of the policy.',
  })
  type!: PolicyType;
}
