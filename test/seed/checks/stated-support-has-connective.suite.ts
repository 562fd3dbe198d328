import { statedSupportHasConnective } from '../../../src/seed/checks/stated-support-has-connective.js';
import { itRefuses } from './it-refuses.js';
import { reads } from './lines.js';

const support = (words: string, mark = '') =>
  reads(
    words,
    `  certification:tiny:x 产品认证:
    category: PRODUCT
    status: HELD
    supports: claim:tiny:c${mark}
  claim:tiny:c 产品一致: {category: QUALITY, commitment: DONE, strength: PLAIN, about: organization:tiny}
`,
  );

describe('stated-support-has-connective', () => {
  itRefuses(statedSupportHasConnective, {
    violation: 'two things side by side as STATED support',
    invalid: support('公司获得产品认证，产品一致。', ' # ←'),
    says: 'certification:tiny:x is STATED to support claim:tiny:c, but no word of its sentence connects them',
    valid: support('公司获得产品认证，从而产品一致。'),
  });
});
