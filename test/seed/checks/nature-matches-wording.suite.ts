import { natureMatchesWording } from '../../../src/seed/checks/nature-matches-wording.js';
import { itRefuses } from './it-refuses.js';
import { reads } from './lines.js';

const observed = (words: string, nature: string, mark = '') =>
  reads(words, `  organization:tiny:\n    observe:\n      meetings-held: {raw: 9 次, nature: ${nature}}${mark}\n`);
const of = 'observation:tiny:meetings-held-tiny is ACTUAL after';

describe('nature-matches-wording', () => {
  itRefuses(natureMatchesWording, {
    violation: 'an aim as a fact',
    invalid: observed('公司力争开会 9 次。', 'ACTUAL', ' # ←'),
    says: `${of} “力争开会”, which indicates TARGET`,
    valid: observed('公司力争开会 9 次。', 'TARGET'),
  });
  itRefuses(natureMatchesWording, {
    violation: 'what is possible as a fact',
    invalid: observed('公司开会最高可达 9 次。', 'ACTUAL', ' # ←'),
    says: `${of} “最高可达”, which indicates CAPABILITY`,
    valid: observed('公司开会最高可达 9 次。', 'CAPABILITY'),
  });
  itRefuses(natureMatchesWording, {
    violation: 'an aim in the same clause, but not one in the clause before',
    invalid: observed('公司目标，计划 9 次。', 'ACTUAL', ' # ←'),
    says: `${of} “计划”, which indicates TARGET`,
    valid: observed('公司有目标，开会 9 次。', 'ACTUAL'),
  });
});
