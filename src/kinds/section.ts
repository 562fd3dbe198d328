import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Optional, Required } from '../model/property.js';
import { integer, text } from '../model/value-type.js';

@Kind({
  plural: 'sections',
  labels: { en: 'Section', zh: '章节' },
  description: 'A part of a report under a heading.',
  colour: '#6a707b',
  shape: 'square',
  textual: true,
})
export class Section extends Entity {
  @Optional(text, {
    labels: { en: 'Number', zh: '编号' },
    description: 'Number of the heading, as printed. Null if the heading has none.',
  })
  number?: string;

  @Required(integer, {
    labels: { en: 'Depth', zh: '层级' },
    description: 'Level of the heading: 1 for a chapter, 2 and 3 for sections within it.',
  })
  depth!: number;

  @Required(integer, {
    labels: { en: 'Start', zh: '起始位置' },
    description: 'Start of the heading: UTF-16 offset into Report.text, inclusive.',
  })
  start!: number;

  @Required(integer, {
    labels: { en: 'End', zh: '结束位置' },
    description: 'End of the section including its subsections: UTF-16 offset into Report.text, exclusive.',
  })
  end!: number;
}
