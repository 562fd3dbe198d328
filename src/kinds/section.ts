import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Optional, Required } from '../model/property.js';
import { integer, text } from '../model/value-type.js';

@Kind('sections', 'A part of a report under its heading.', { textual: true })
export class Section extends Entity {
  @Optional(text, 'The heading’s number, as printed.')
  number?: string;

  @Required(integer, '1 for a chapter, 2 and 3 for what stands within.')
  depth!: number;

  @Required(integer, 'UTF-16 offset at which its heading begins.')
  start!: number;

  @Required(integer, 'UTF-16 offset at which its text ends, exclusive; its subsections are within.')
  end!: number;
}
