import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';

@Kind({
  plural: 'policyInitiatives',
  labels: { en: 'Policy initiative', zh: '国家战略' },
  description: 'A programme of the government: 东数西算, 双碳, 新基建, 乡村振兴, 数字中国.',
  colour: '#c03a3a',
  shape: 'square',
})
export class PolicyInitiative extends Entity {}
