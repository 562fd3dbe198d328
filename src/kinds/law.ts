import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Required } from '../model/property.js';
import { enumeration, type ValueOf } from '../model/value-type.js';

export const LawType = enumeration('LawType', 'What sort of law it is.', {
  LAW: 'A law passed by the legislature.',
  REGULATION: 'A regulation or measure of the government or of a regulator.',
  EXCHANGE_RULE: 'A rule of a stock exchange.',
  LISTING_CODE: 'A code for listed companies.',
  OTHER: 'Laws that the report names only as a group, or none of these.',
});
export type LawType = ValueOf<typeof LawType>;

@Kind('laws', 'A law, a regulation, a rule of an exchange or a listing code: what the state or an exchange lays down.')
export class Law extends Entity {
  @Required(LawType, 'Who lays it down and how binding it is.')
  type!: LawType;
}
