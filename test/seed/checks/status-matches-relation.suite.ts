import { statusMatchesRelation } from '../../../src/seed/checks/status-matches-relation.js';
import { itRefuses } from './breach.js';
import { at, certification, HELD } from './lines.js';

describe('status-matches-relation', () => {
  itRefuses(statusMatchesRelation, {
    breach: 'holding what is in progress',
    wrong: at(`  organization:tiny:\n    holds: certification:tiny:x # ←\n${certification('CREDIT', 'IN_PROGRESS')}`),
    says: 'HOLDS needs certification:tiny:x to be HELD, not IN_PROGRESS',
    right: at(HELD + certification('CREDIT')),
  });
  itRefuses(statusMatchesRelation, {
    breach: 'pursuing what is held',
    wrong: at(`  organization:tiny:\n    pursues: certification:tiny:x # ←\n${certification('CREDIT')}`),
    says: 'PURSUES needs certification:tiny:x to be IN_PROGRESS, not HELD',
    right: at(`  organization:tiny: {pursues: certification:tiny:x}\n${certification('CREDIT', 'IN_PROGRESS')}`),
  });
  itRefuses(statusMatchesRelation, {
    breach: 'certifying by what is in progress',
    wrong: at(
      `${certification('CREDIT', 'IN_PROGRESS')}  certification:tiny:x:\n    certifies: organization:tiny # ←\n`,
    ),
    says: 'CERTIFIES needs certification:tiny:x to be HELD, not IN_PROGRESS',
    right: at(`${certification('CREDIT')}  certification:tiny:x: {certifies: organization:tiny}\n`),
  });
});
