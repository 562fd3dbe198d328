import { claimHasAbout } from '../../../src/seed/checks/claim-has-about.js';
import { itRefuses } from './breach.js';
import { at, claim } from './lines.js';

describe('claim-has-about', () => {
  itRefuses(claimHasAbout, {
    breach: 'a claim about nothing',
    wrong: at(claim('QUALITY').replace(', about: organization:tiny', '').replace('\n', ' # ←\n')),
    says: 'claim:tiny:c is about nothing',
    right: at(claim('QUALITY')),
  });
});
