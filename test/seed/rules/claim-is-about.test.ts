import { claimIsAbout } from '../../../src/seed/rules/claim-is-about.js';
import { itRefuses } from './breach.js';
import { at, claim } from './lines.js';

describe('claim-is-about', () => {
  itRefuses(claimIsAbout, {
    breach: 'a claim about nothing',
    wrong: at(claim('QUALITY').replace(', about: organization:tiny', '').replace('\n', ' # ←\n')),
    says: 'claim:tiny:c is about nothing',
    right: at(claim('QUALITY')),
  });
});
