import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';

@Kind({
  plural: 'roles',
  labels: { en: 'Role', zh: '职位' },
  description: 'A seat or a position: director, independent director, employee supervisor.',
  colour: '#7b6bd0',
  shape: 'circle',
})
export class Role extends Entity {}
