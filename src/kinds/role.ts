import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';

@Kind('roles', 'A seat or an office: director, independent director, employee supervisor.')
export class Role extends Entity {}
