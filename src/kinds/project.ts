import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';

@Kind({
  plural: 'projects',
  labels: { en: 'Project', zh: '项目' },
  description: 'A project with a customer or at a place.',
  colour: '#c2607a',
  shape: 'diamond',
})
export class Project extends Entity {}
