import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Required } from '../model/property.js';
import { integer, text } from '../model/value-type.js';

@Kind('passages', 'A sentence or list item of a report.', { textual: true })
export class Passage extends Entity {
  @Required(text, 'The sentence, healed of line breaks.')
  text!: string;

  @Required(integer, 'UTF-16 offset at which it begins.')
  start!: number;

  @Required(integer, 'UTF-16 offset at which it ends, exclusive.')
  end!: number;
}
