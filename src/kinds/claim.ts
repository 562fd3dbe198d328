import { Entity } from '../model/entity.js';
import { Kind } from '../model/kind.js';
import { Optional, Required } from '../model/property.js';
import { enumeration, text, type ValueOf } from '../model/value-type.js';

export const ClaimCategory = enumeration('ClaimCategory', 'What a claim is about.', {
  GOVERNANCE: 'How the company is governed.',
  STRATEGY: 'Where it is going.',
  INNOVATION: 'Research and new things.',
  PRODUCT: 'Its products.',
  QUALITY: 'The quality of what it makes and does.',
  SECURITY: 'The security of information and products.',
  SERVICE: 'What customers get done.',
  ENVIRONMENT: 'The environment, energy and climate.',
  EMPLOYEE: 'Its people.',
  SUPPLIER: 'Its suppliers.',
  SOCIAL: 'Society at large.',
});
export type ClaimCategory = ValueOf<typeof ClaimCategory>;

export const Commitment = enumeration('Commitment', 'How far a claim commits the company.', {
  ASPIRATION: 'An aim: 致力于, 旨在.',
  COMMITMENT: 'A promise: 承诺, 保证, 确保, 会.',
  IN_PROGRESS: 'Under way: 正在, 持续.',
  DONE: 'Said as fact: 保证了, 了, or the bare present.',
});
export type Commitment = ValueOf<typeof Commitment>;

export const Strength = enumeration('Strength', 'How strongly a claim is worded.', {
  PLAIN: 'Without a superlative.',
  SUPERLATIVE: 'With one: 首个, 领先, 最.',
});
export type Strength = ValueOf<typeof Strength>;

@Kind('claims', 'One clause that asserts a quality, a capability, a promise or an achievement.')
export class Claim extends Entity {
  @Required(text, 'The clause, contiguous in the report.')
  text!: string;

  @Optional(text, 'The clause in English.')
  textEn?: string;

  @Required(ClaimCategory, 'What it is about. SERVICE wins where the thing promised is a service.')
  category!: ClaimCategory;

  @Required(Commitment, 'How far the company commits itself.')
  commitment!: Commitment;

  @Required(Strength, 'Whether it claims to be the best or the first.')
  strength!: Strength;
}
