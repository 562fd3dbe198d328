import { supportIsJoined } from '../../../src/seed/rules/support-is-joined.js';
import { itRefuses } from './breach.js';
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

describe('support-is-joined', () => {
  itRefuses(supportIsJoined, {
    breach: 'two things side by side as STATED support',
    wrong: support('公司获得产品认证，产品一致。', ' # ←'),
    says: 'certification:tiny:x is STATED to support claim:tiny:c, and no word of the sentence joins them',
    right: support('公司获得产品认证，从而产品一致。'),
  });
});
