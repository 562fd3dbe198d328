import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Required } from '../model/property.js';
import { enumeration, type ValueOf } from '../model/value-type.js';

export const LawType = enumeration('LawType', 'Types of law.', {
  LAW: { labels: { en: 'Law', zh: '法律' }, meaning: 'A law passed by the legislature.' },
  REGULATION: {
    labels: { en: 'Regulation', zh: '法规规章' },
    meaning: 'A regulation or measure of the government or of a regulator.',
  },
  EXCHANGE_RULE: { labels: { en: 'Exchange rule', zh: '交易所规则' }, meaning: 'A rule of a stock exchange.' },
  LISTING_CODE: { labels: { en: 'Listing code', zh: '上市公司准则' }, meaning: 'A code for listed companies.' },
  OTHER: {
    labels: { en: 'Other', zh: '其他' },
    meaning: 'Another type, or laws that the report only names as a group.',
  },
});
export type LawType = ValueOf<typeof LawType>;

@Kind({
  plural: 'laws',
  labels: { en: 'Law', zh: '法律法规' },
  description: 'A law, a regulation, a rule of an exchange or a listing code, issued by the state or an exchange.',
  colour: '#7d4a3a',
  shape: 'square',
})
export class Law extends Entity {
  @Required(LawType, {
    labels: { en: 'Type', zh: '类型' },
    description: 'Type of the law, by issuer and binding force.',
  })
  type!: LawType;
}
