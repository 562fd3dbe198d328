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
  // Its name is the beginning of its text.
  named: false,
  textual: true,
})
export class Passage extends Entity {
  @Required(text, {
    labels: { en: 'Text', zh: '原文' },
    description: 'Text of the sentence, with white space normalized.',
    search: 'text',
  })
  text!: string;

  @Required(integer, {
    labels: { en: 'Start', zh: '起始位置' },
    description: 'Start of the passage: UTF-16 offset into Report.text, inclusive.',
  })
  start!: number;

  @Required(integer, {
    labels: { en: 'End', zh: '结束位置' },
    description: 'End of the passage: UTF-16 offset into Report.text, exclusive.',
  })
  end!: number;
}
