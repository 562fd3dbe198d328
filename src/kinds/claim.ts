import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Optional, Required } from '../model/property.js';
import { enumeration, text, type ValueOf } from '../model/value-type.js';

export const ClaimCategory = enumeration('ClaimCategory', 'What a claim is about.', {
  GOVERNANCE: { labels: { en: 'Governance', zh: '公司治理' }, meaning: 'How the company is governed.' },
  STRATEGY: { labels: { en: 'Strategy', zh: '战略' }, meaning: 'The strategy of the company.' },
  INNOVATION: { labels: { en: 'Innovation', zh: '创新' }, meaning: 'Research and innovation.' },
  PRODUCT: { labels: { en: 'Product', zh: '产品' }, meaning: 'The products of the company.' },
  QUALITY: { labels: { en: 'Quality', zh: '质量' }, meaning: 'The quality of products and work.' },
  SECURITY: { labels: { en: 'Security', zh: '安全' }, meaning: 'The security of information and products.' },
  SERVICE: { labels: { en: 'Service', zh: '服务' }, meaning: 'Services for customers.' },
  ENVIRONMENT: { labels: { en: 'Environment', zh: '环境' }, meaning: 'The environment, energy and climate.' },
  EMPLOYEE: { labels: { en: 'Employee', zh: '员工' }, meaning: 'Employees.' },
  SUPPLIER: { labels: { en: 'Supplier', zh: '供应商' }, meaning: 'Suppliers.' },
  SOCIAL: { labels: { en: 'Social', zh: '社会' }, meaning: 'Society at large.' },
});
export type ClaimCategory = ValueOf<typeof ClaimCategory>;

export const Commitment = enumeration('Commitment', 'How far a claim commits the company.', {
  ASPIRATION: { labels: { en: 'Aspiration', zh: '愿景' }, meaning: 'An aim: 致力于, 旨在.' },
  COMMITMENT: { labels: { en: 'Commitment', zh: '承诺' }, meaning: 'A promise: 承诺, 保证, 确保, 会.' },
  IN_PROGRESS: { labels: { en: 'In progress', zh: '推进中' }, meaning: 'An activity in progress: 正在, 持续.' },
  DONE: { labels: { en: 'Done', zh: '已做到' }, meaning: 'A statement of fact: 保证了, 了, or the plain present.' },
});
export type Commitment = ValueOf<typeof Commitment>;

export const Strength = enumeration('Strength', 'How strongly a claim is worded.', {
  PLAIN: { labels: { en: 'Plain', zh: '一般' }, meaning: 'Without a superlative.' },
  SUPERLATIVE: { labels: { en: 'Superlative', zh: '最高级' }, meaning: 'With a superlative: 首个, 领先, 最.' },
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
    description: 'The clause, as a contiguous quote from the report.',
    search: 'text',
  })
  text!: string;

  @Optional(text, {
    labels: { en: 'English text', zh: '英文' },
    description: 'English translation of the clause. Null if none is recorded.',
    search: 'text',
  })
  textEn?: string;

  @Required(ClaimCategory, {
    labels: { en: 'Category', zh: '类别' },
    description: 'Subject area of the claim. If a service is promised, it is SERVICE.',
  })
  category!: ClaimCategory;

  @Required(Commitment, {
    labels: { en: 'Commitment', zh: '承诺程度' },
    description: 'Degree of commitment.',
  })
  commitment!: Commitment;

  @Required(Strength, {
    labels: { en: 'Strength', zh: '语气' },
    description: 'Whether the claim contains a superlative.',
  })
  strength!: Strength;
}
