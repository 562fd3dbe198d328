import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';

@Kind({
  plural: 'stakeholderGroups',
  labels: { en: 'Stakeholder group', zh: '利益相关方' },
  description:
    'A group with an interest in the company, such as shareholders, suppliers, customers or employees, or a party that the report does not name.',
  colour: '#3a93b8',
  shape: 'circle',
})
export class StakeholderGroup extends Entity {}
