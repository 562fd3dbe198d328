import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Required } from '../model/property.js';
import { enumeration, type ValueOf } from '../model/value-type.js';

export const PolicyType = enumeration('PolicyType', 'What sort of internal rule it is.', {
  POLICY: 'A policy, system or set of rules.',
  PROCEDURE: 'A control procedure.',
  FORM: 'A form or scoring sheet.',
  HANDBOOK: 'A handbook.',
  PRINCIPLE: 'A guiding principle.',
});
export type PolicyType = ValueOf<typeof PolicyType>;

@Kind('policies', 'A company’s own policy, procedure, form, handbook or principle.')
export class Policy extends Entity {
  @Required(PolicyType, 'What sort of rule it is.')
  type!: PolicyType;
}
