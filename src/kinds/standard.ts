import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Optional } from '../model/property.js';
import { text } from '../model/value-type.js';

@Kind({
  plural: 'standards',
  labels: { en: 'Standard', zh: '标准' },
  description: 'A published standard: ISO, GB/T, GJB, CMMI, CASS-CSR and others. Following one is not being certified.',
  colour: '#b0552f',
  shape: 'square',
})
export class Standard extends Entity {
  @Optional(text, {
    labels: { en: 'Designation', zh: '编号' },
    description:
      'Its official designation, such as ISO/IEC 27001. An edition or part that the report lacks is not added.',
    search: 'alias',
  })
  designation?: string;

  @Optional(text, {
    labels: { en: 'Body', zh: '发布机构' },
    description: 'The body that publishes it.',
  })
  body?: string;
}
