import { natureMatchesWording } from '../../../src/seed/checks/nature-matches-wording.js';
import { itRefuses } from './breach.js';
import { reads } from './lines.js';

const observed = (words: string, nature: string, mark = '') =>
  reads(words, `  organization:tiny:\n    observe:\n      meetings-held: {raw: 9 次, nature: ${nature}}${mark}\n`);
const of = 'observation:tiny:meetings-held-tiny is ACTUAL after';

describe('nature-matches-wording', () => {
  itRefuses(natureMatchesWording, {
    breach: 'an aim as a fact',
    wrong: observed('公司力争开会 9 次。', 'ACTUAL', ' # ←'),
    says: `${of} “力争开会”, which speaks of TARGET`,
    right: observed('公司力争开会 9 次。', 'TARGET'),
  });
  itRefuses(natureMatchesWording, {
    breach: 'what is possible as a fact',
    wrong: observed('公司开会最高可达 9 次。', 'ACTUAL', ' # ←'),
    says: `${of} “最高可达”, which speaks of CAPABILITY`,
    right: observed('公司开会最高可达 9 次。', 'CAPABILITY'),
  });
  itRefuses(natureMatchesWording, {
    breach: 'an aim in the same clause, but not one in the clause before',
    wrong: observed('公司目标，计划 9 次。', 'ACTUAL', ' # ←'),
    says: `${of} “计划”, which speaks of TARGET`,
    right: observed('公司有目标，开会 9 次。', 'ACTUAL'),
  });
});
