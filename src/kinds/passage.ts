import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Required } from '../model/property.js';
import { integer, text } from '../model/value-type.js';

@Kind({
  plural: 'passages',
  labels: { en: 'Passage', zh: '句子' },
  description: 'A sentence or list item of a report.',
  colour: '#7f8590',
  shape: 'square',
  // What stands in place of a name is the beginning of the text.
  named: false,
  textual: true,
})
export class Passage extends Entity {
  @Required(text, {
    labels: { en: 'Text', zh: '原文' },
    description: 'The sentence, healed of line breaks.',
    search: 'text',
  })
  text!: string;

  @Required(integer, {
    labels: { en: 'Start', zh: '起始位置' },
    description: 'UTF-16 offset at which it begins.',
  })
  start!: number;

  @Required(integer, {
    labels: { en: 'End', zh: '结束位置' },
    description: 'UTF-16 offset at which it ends, exclusive.',
  })
  end!: number;
}
