import { awardHasVerb } from '../../../src/seed/checks/award-has-verb.js';
import { itRefuses } from './it-refuses.js';
import { reads } from './lines.js';

const received = (words: string, mark = '') =>
  reads(words, `  organization:tiny:\n    received: award:tiny:a 优秀奖${mark}\n  award:tiny:a: {scope: EXTERNAL}\n`);

describe('award-has-verb', () => {
  itRefuses(awardHasVerb, {
    violation: 'an honour that was only applied for',
    invalid: received('公司申报优秀奖。', ' # ←'),
    says: 'organization:tiny RECEIVED award:tiny:a, but its sentence has no verb of giving',
    valid: received('公司荣获优秀奖。'),
  });
});
