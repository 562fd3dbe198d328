import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Optional, Required } from '../model/property.js';
import { enumeration, text, type ValueOf } from '../model/value-type.js';

export const ClaimCategory = enumeration('ClaimCategory', 'What a claim is about.', {
  GOVERNANCE: { labels: { en: 'Governance', zh: '公司治理' }, meaning: 'How the company is governed.' },
  STRATEGY: { labels: { en: 'Strategy', zh: '战略' }, meaning: 'Where it is going.' },
  INNOVATION: { labels: { en: 'Innovation', zh: '创新' }, meaning: 'Research and new things.' },
  PRODUCT: { labels: { en: 'Product', zh: '产品' }, meaning: 'Its products.' },
  QUALITY: { labels: { en: 'Quality', zh: '质量' }, meaning: 'The quality of what it makes and does.' },
  SECURITY: { labels: { en: 'Security', zh: '安全' }, meaning: 'The security of information and products.' },
  SERVICE: { labels: { en: 'Service', zh: '服务' }, meaning: 'What customers get done.' },
  ENVIRONMENT: { labels: { en: 'Environment', zh: '环境' }, meaning: 'The environment, energy and climate.' },
  EMPLOYEE: { labels: { en: 'Employee', zh: '员工' }, meaning: 'Its people.' },
  SUPPLIER: { labels: { en: 'Supplier', zh: '供应商' }, meaning: 'Its suppliers.' },
  SOCIAL: { labels: { en: 'Social', zh: '社会' }, meaning: 'Society at large.' },
});
export type ClaimCategory = ValueOf<typeof ClaimCategory>;

export const Commitment = enumeration('Commitment', 'How far a claim commits the company.', {
  ASPIRATION: { labels: { en: 'Aspiration', zh: '愿景' }, meaning: 'An aim: 致力于, 旨在.' },
  COMMITMENT: { labels: { en: 'Commitment', zh: '承诺' }, meaning: 'A promise: 承诺, 保证, 确保, 会.' },
  IN_PROGRESS: { labels: { en: 'In progress', zh: '推进中' }, meaning: 'Under way: 正在, 持续.' },
  DONE: { labels: { en: 'Done', zh: '已做到' }, meaning: 'Said as fact: 保证了, 了, or the bare present.' },
});
export type Commitment = ValueOf<typeof Commitment>;

export const Strength = enumeration('Strength', 'How strongly a claim is worded.', {
  PLAIN: { labels: { en: 'Plain', zh: '一般' }, meaning: 'Without a superlative.' },
  SUPERLATIVE: { labels: { en: 'Superlative', zh: '最高级' }, meaning: 'With one: 首个, 领先, 最.' },
});
export type Strength = ValueOf<typeof Strength>;

@Kind({
  plural: 'claims',
  labels: { en: 'Claim', zh: '主张' },
  description: 'One clause that asserts a quality, a capability, a promise or an achievement.',
  colour: '#9a2f6f',
  shape: 'triangle',
})
export class Claim extends Entity {
  @Required(text, {
    labels: { en: 'Text', zh: '原文' },
    description: 'The clause, contiguous in the report.',
    search: 'text',
  })
  text!: string;

  @Optional(text, {
    labels: { en: 'English text', zh: '英文' },
    description: 'The clause in English.',
    search: 'text',
  })
  textEn?: string;

  @Required(ClaimCategory, {
    labels: { en: 'Category', zh: '类别' },
    description: 'What it is about. SERVICE wins where the thing promised is a service.',
  })
  category!: ClaimCategory;

  @Required(Commitment, {
    labels: { en: 'Commitment', zh: '承诺程度' },
    description: 'How far the company commits itself.',
  })
  commitment!: Commitment;

  @Required(Strength, {
    labels: { en: 'Strength', zh: '语气' },
    description: 'Whether it claims to be the best or the first.',
  })
  strength!: Strength;
}
