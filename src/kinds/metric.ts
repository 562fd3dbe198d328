import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Optional } from '../model/property.js';
import { text } from '../model/value-type.js';

@Kind({
  plural: 'metrics',
  labels: { en: 'Metric', zh: '指标' },
  description: 'A quantity that is measured or counted.',
  colour: '#5a6f9a',
  shape: 'triangle',
})
export class Metric extends Entity {
  @Optional(text, {
    labels: { en: 'Unit', zh: '单位' },
    description: 'Unit in which the report gives the metric. Null if the report gives none.',
  })
  unit?: string;
}
