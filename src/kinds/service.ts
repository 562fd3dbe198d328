import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';

@Kind('services', 'What a customer gets done. Components are services that are PART_OF one.')
export class Service extends Entity {}
