import { supportIsHeld } from '../../../src/seed/rules/support-is-held.js';
import { itRefuses } from './breach.js';
import { at, certification, claim } from './lines.js';

describe('support-is-held', () => {
  itRefuses(supportIsHeld, {
    breach: 'support from what is in progress, even if the sentence gives it',
    wrong: at(
      `${certification('CREDIT', 'IN_PROGRESS')}  certification:tiny:x:\n    supports: claim:tiny:c # ←\n${claim('QUALITY')}`,
    ),
    says: 'certification:tiny:x is IN_PROGRESS and cannot support claim:tiny:c',
    right: at(`${certification('CREDIT')}  certification:tiny:x: {supports: claim:tiny:c}\n${claim('QUALITY')}`),
  });
});
