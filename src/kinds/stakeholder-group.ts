import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';

@Kind({
  plural: 'stakeholderGroups',
  labels: { en: 'Stakeholder group', zh: '利益相关方' },
  description:
    'A group with an interest in the company: shareholders, suppliers, customers, employees; also parties that the report leaves unnamed.',
  colour: '#3a93b8',
  shape: 'circle',
})
export class StakeholderGroup extends Entity {}
