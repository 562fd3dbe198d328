import { noInferredAbsolute } from '../../../src/seed/checks/no-inferred-absolute.js';
import type { TinySeed } from '../tiny-seed.js';
import { itRefuses } from './it-refuses.js';
import { reads, SUPPORT } from './lines.js';

/** Support for a claim in these words, inferred or stated. */
function support(words: string, basis: 'INFERRED' | 'STATED', more = ''): TinySeed {
  const seed = reads(
    `公司通过体系认证，${words}。`,
    `  organization:tiny: {holds: certification:tiny:x${more}}
  certification:tiny:x 体系认证: {category: MANAGEMENT_SYSTEM, status: HELD${basis === 'STATED' ? ', supports: claim:tiny:c' : ''}}
  claim:tiny:c ${words}: {category: QUALITY, commitment: DONE, strength: PLAIN, about: organization:tiny}
`,
  );
  if (basis === 'STATED') return seed;
  return {
    ...seed,
    inferences: `- rule: same-sentence
  ${SUPPORT} # ←
  quotes:
    - {in: section:tiny:services, at: 公司通过体系认证}
    - {in: section:tiny:services, at: ${words}}
`,
  };
}
const accepted = (words: string): TinySeed => {
  const seed = support(words, 'INFERRED');
  return { ...seed, inferences: seed.inferences?.replace(' # ←', '') ?? '' };
};

describe('no-inferred-absolute', () => {
  const TWO = ', observe: {meetings-held: 2 次}';
  itRefuses(noInferredAbsolute, {
    violation: 'a number by inference, but not stated support for it',
    invalid: support('开会 2 次', 'INFERRED', TWO),
    says: 'claim:tiny:c depends on a number, “2 次”, and cannot be inferred',
    valid: support('开会 2 次', 'STATED', TWO),
  });
  itRefuses(noInferredAbsolute, {
    violation: 'a claim of all',
    invalid: support('履行全部承诺', 'INFERRED'),
    says: 'claim:tiny:c applies to all and cannot be inferred',
    valid: accepted('履行承诺'),
  });
  itRefuses(noInferredAbsolute, {
    violation: 'praise',
    invalid: support('获得客户赞扬', 'INFERRED'),
    says: 'claim:tiny:c is praise and cannot be inferred',
    valid: accepted('获得客户资料'),
  });
  itRefuses(noInferredAbsolute, {
    violation: 'that nothing happened',
    invalid: support('未发生泄露事件', 'INFERRED'),
    says: 'claim:tiny:c states that nothing happened and cannot be inferred',
    valid: accepted('处理泄露事件'),
  });
});
