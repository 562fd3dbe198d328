import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Optional } from '../model/property.js';
import { text } from '../model/value-type.js';

@Kind({
  plural: 'standards',
  labels: { en: 'Standard', zh: '标准' },
  description:
    'A published standard, such as ISO, GB/T, GJB, CMMI or CASS-CSR. Following a standard is not a certification.',
  colour: '#b0552f',
  shape: 'square',
})
export class Standard extends Entity {
  @Optional(text, {
    labels: { en: 'Designation', zh: '编号' },
    description:
      'Official designation, such as ISO/IEC 27001, without an edition or part that the report does not give. Null if none is recorded.',
    search: 'alias',
  })
  designation?: string;

  @Optional(text, {
    labels: { en: 'Body', zh: '发布机构' },
    description: 'Organization that publishes the standard. Null if none is recorded.',
  })
  body?: string;
}
