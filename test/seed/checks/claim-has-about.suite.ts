import { claimHasAbout } from '../../../src/seed/checks/claim-has-about.js';
import { itRefuses } from './it-refuses.js';
import { at, claim } from './lines.js';

describe('claim-has-about', () => {
  itRefuses(claimHasAbout, {
    violation: 'a claim about nothing',
    invalid: at(claim('QUALITY').replace(', about: organization:tiny', '').replace('\n', ' # ←\n')),
    says: 'claim:tiny:c is about nothing',
    valid: at(claim('QUALITY')),
  });
});
