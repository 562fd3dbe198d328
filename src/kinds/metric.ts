import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Optional } from '../model/property.js';
import { text } from '../model/value-type.js';

@Kind('metrics', 'What is measured.')
export class Metric extends Entity {
  @Optional(text, 'The unit in which the report counts it, if it gives one.')
  unit?: string;
}
