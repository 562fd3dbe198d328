import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Required } from '../model/property.js';
import { enumeration, type ValueOf } from '../model/value-type.js';

export const AwardScope = enumeration('AwardScope', 'Who grants an award.', {
  EXTERNAL: { labels: { en: 'External', zh: '外部授予' }, meaning: 'Granted by another organization.' },
  INTERNAL: { labels: { en: 'Internal', zh: '公司内部' }, meaning: 'Granted by the company to its own people.' },
});
export type AwardScope = ValueOf<typeof AwardScope>;

@Kind({
  plural: 'awards',
  labels: { en: 'Award', zh: '奖项' },
  description: 'A prize or an honour, including being listed or selected.',
  colour: '#c98a00',
  shape: 'diamond',
})
export class Award extends Entity {
  @Required(AwardScope, {
    labels: { en: 'Scope', zh: '来源' },
    description: 'Whether the award is granted by others or by the company itself.',
  })
  scope!: AwardScope;
}
