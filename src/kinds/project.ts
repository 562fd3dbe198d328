import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';

@Kind('projects', 'An undertaking with a customer or a place.')
export class Project extends Entity {}
