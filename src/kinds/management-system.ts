import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';

@Kind({
  plural: 'managementSystems',
  labels: { en: 'Management system', zh: '管理体系' },
  description: 'A management system: quality, environment, information security, energy, supplier and others.',
  colour: '#5d8a3f',
  shape: 'square',
})
export class ManagementSystem extends Entity {}
