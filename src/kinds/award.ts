import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Required } from '../model/property.js';
import { enumeration, type ValueOf } from '../model/value-type.js';

export const AwardScope = enumeration('AwardScope', 'Where an award comes from.', {
  EXTERNAL: 'Given by others.',
  INTERNAL: 'Given by the company to its own people.',
});
export type AwardScope = ValueOf<typeof AwardScope>;

@Kind('awards', 'A prize or an honour; also being listed or selected.')
export class Award extends Entity {
  @Required(AwardScope, 'Whether it comes from outside or from the company itself.')
  scope!: AwardScope;
}
