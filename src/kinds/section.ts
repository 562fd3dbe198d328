import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Optional, Required } from '../model/property.js';
import { integer, text } from '../model/value-type.js';

@Kind({
  plural: 'sections',
  labels: { en: 'Section', zh: '章节' },
  description: 'A part of a report under its heading.',
  colour: '#6a707b',
  shape: 'square',
  textual: true,
})
export class Section extends Entity {
  @Optional(text, {
    labels: { en: 'Number', zh: '编号' },
    description: 'The heading’s number, as printed.',
  })
  number?: string;

  @Required(integer, {
    labels: { en: 'Depth', zh: '层级' },
    description: '1 for a chapter, 2 and 3 for what stands within.',
  })
  depth!: number;

  @Required(integer, {
    labels: { en: 'Start', zh: '起始位置' },
    description: 'UTF-16 offset at which its heading begins.',
  })
  start!: number;

  @Required(integer, {
    labels: { en: 'End', zh: '结束位置' },
    description: 'UTF-16 offset at which its text ends, exclusive; its subsections are within.',
  })
  end!: number;
}
