import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';

@Kind(
  'managementSystems',
  'A management system: quality, environment, information security, energy, supplier and others.',
)
export class ManagementSystem extends Entity {}
