import { noSupportByReference } from '../../../src/seed/checks/no-support-by-reference.js';
import { itRefuses } from './breach.js';
import { at, claim } from './lines.js';

describe('no-support-by-reference', () => {
  itRefuses(noSupportByReference, {
    breach: 'support from outside the report',
    wrong: {
      ...at(claim('QUALITY')),
      shared: { roles: 'role:independent-director: {}\nrole:director:\n  source: law\n  supports: claim:tiny:c # ←\n' },
    },
    says: 'role:director SUPPORTS claim:tiny:c by reference',
    right: { ...at(`  role:director: {supports: claim:tiny:c}\n${claim('QUALITY')}`) },
  });
});
