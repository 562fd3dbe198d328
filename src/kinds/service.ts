import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';

@Kind({
  plural: 'services',
  labels: { en: 'Service', zh: '服务' },
  description: 'A service for customers. Its components are services that are PART_OF it.',
  colour: '#d1477f',
  shape: 'diamond',
})
export class Service extends Entity {}
