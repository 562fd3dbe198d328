import { noSupportFromInProgress } from '../../../src/seed/checks/no-support-from-in-progress.js';
import { itRefuses } from './it-refuses.js';
import { at, certification, claim } from './lines.js';

describe('no-support-from-in-progress', () => {
  itRefuses(noSupportFromInProgress, {
    violation: 'support from what is in progress, even if the sentence gives it',
    invalid: at(
      `${certification('CREDIT', 'IN_PROGRESS')}  certification:tiny:x:\n    supports: claim:tiny:c # ←\n${claim('QUALITY')}`,
    ),
    says: 'certification:tiny:x is IN_PROGRESS and cannot support claim:tiny:c',
    valid: at(`${certification('CREDIT')}  certification:tiny:x: {supports: claim:tiny:c}\n${claim('QUALITY')}`),
  });
});
