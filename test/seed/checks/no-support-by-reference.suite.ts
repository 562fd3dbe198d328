import { noSupportByReference } from '../../../src/seed/checks/no-support-by-reference.js';
import { itRefuses } from './it-refuses.js';
import { at, claim } from './lines.js';

describe('no-support-by-reference', () => {
  itRefuses(noSupportByReference, {
    violation: 'support from outside the report',
    invalid: {
      ...at(claim('QUALITY')),
      shared: { roles: 'role:independent-director: {}\nrole:director:\n  source: law\n  supports: claim:tiny:c # ←\n' },
    },
    says: 'role:director SUPPORTS claim:tiny:c by reference',
    valid: { ...at(`  role:director: {supports: claim:tiny:c}\n${claim('QUALITY')}`) },
  });
});
