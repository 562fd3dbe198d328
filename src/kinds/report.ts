import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Required } from '../model/property.js';
import { text } from '../model/value-type.js';

@Kind('reports', 'A published report: the text that all evidence points into.', { textual: true })
export class Report extends Entity {
  @Required(text, 'What it reports on, as an ISO 8601 interval.')
  period!: string;
}
