import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Optional } from '../model/property.js';
import { text } from '../model/value-type.js';

@Kind(
  'standards',
  'A published standard: ISO, GB/T, GJB, CMMI, CASS-CSR and others. Following one is not being certified.',
)
export class Standard extends Entity {
  @Optional(
    text,
    'Its official designation, such as ISO/IEC 27001. An edition or part that the report lacks is not added.',
  )
  designation?: string;

  @Optional(text, 'The body that publishes it.')
  body?: string;
}
