import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';

@Kind(
  'stakeholderGroups',
  'A group with an interest in the company: shareholders, suppliers, customers, employees; also parties that the report leaves unnamed.',
)
export class StakeholderGroup extends Entity {}
