import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Required } from '../model/property.js';
import { text } from '../model/value-type.js';

@Kind({
  plural: 'reports',
  labels: { en: 'Report', zh: '报告' },
  description: 'A published report: the text that all evidence points into.',
  colour: '#555b66',
  shape: 'square',
  textual: true,
})
export class Report extends Entity {
  @Required(text, {
    labels: { en: 'Period', zh: '报告期' },
    description: 'What it reports on, as an ISO 8601 interval.',
  })
  period!: string;
}
