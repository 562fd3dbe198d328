import { awardHasVerb } from '../../../src/seed/checks/award-has-verb.js';
import { itRefuses } from './breach.js';
import { reads } from './lines.js';

const received = (words: string, mark = '') =>
  reads(words, `  organization:tiny:\n    received: award:tiny:a 优秀奖${mark}\n  award:tiny:a: {scope: EXTERNAL}\n`);

describe('award-has-verb', () => {
  itRefuses(awardHasVerb, {
    breach: 'an honour that was only applied for',
    wrong: received('公司申报优秀奖。', ' # ←'),
    says: 'organization:tiny RECEIVED award:tiny:a, and the sentence has no word of giving',
    right: received('公司荣获优秀奖。'),
  });
});
