import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Optional } from '../model/property.js';
import { text } from '../model/value-type.js';

@Kind({
  plural: 'metrics',
  labels: { en: 'Metric', zh: '指标' },
  description: 'What is measured.',
  colour: '#5a6f9a',
  shape: 'triangle',
})
export class Metric extends Entity {
  @Optional(text, {
    labels: { en: 'Unit', zh: '单位' },
    description: 'The unit in which the report counts it, if it gives one.',
  })
  unit?: string;
}
