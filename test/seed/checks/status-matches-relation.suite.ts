import { statusMatchesRelation } from '../../../src/seed/checks/status-matches-relation.js';
import { itRefuses } from './it-refuses.js';
import { at, certification, HELD } from './lines.js';

describe('status-matches-relation', () => {
  itRefuses(statusMatchesRelation, {
    violation: 'holding what is in progress',
    invalid: at(`  organization:tiny:\n    holds: certification:tiny:x # ←\n${certification('CREDIT', 'IN_PROGRESS')}`),
    says: 'HOLDS needs certification:tiny:x to be HELD, not IN_PROGRESS',
    valid: at(HELD + certification('CREDIT')),
  });
  itRefuses(statusMatchesRelation, {
    violation: 'pursuing what is held',
    invalid: at(`  organization:tiny:\n    pursues: certification:tiny:x # ←\n${certification('CREDIT')}`),
    says: 'PURSUES needs certification:tiny:x to be IN_PROGRESS, not HELD',
    valid: at(`  organization:tiny: {pursues: certification:tiny:x}\n${certification('CREDIT', 'IN_PROGRESS')}`),
  });
  itRefuses(statusMatchesRelation, {
    violation: 'certifying by what is in progress',
    invalid: at(
      `${certification('CREDIT', 'IN_PROGRESS')}  certification:tiny:x:\n    certifies: organization:tiny # ←\n`,
    ),
    says: 'CERTIFIES needs certification:tiny:x to be HELD, not IN_PROGRESS',
    valid: at(`${certification('CREDIT')}  certification:tiny:x: {certifies: organization:tiny}\n`),
  });
});
