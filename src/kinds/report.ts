import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Required } from '../model/property.js';
import { text } from '../model/value-type.js';

@Kind({
  plural: 'reports',
  labels: { en: 'Report', zh: '报告' },
  description: 'A published report. All evidence quotes its text.',
  colour: '#555b66',
  shape: 'square',
  textual: true,
})
export class Report extends Entity {
  @Required(text, {
    labels: { en: 'Period', zh: '报告期' },
    description: 'Period that the report covers, as an ISO 8601 interval.',
  })
  period!: string;
}
