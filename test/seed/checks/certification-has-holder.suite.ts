import { certificationHasHolder } from '../../../src/seed/checks/certification-has-holder.js';
import { itRefuses } from './breach.js';
import { at, certification, HELD } from './lines.js';

const arrow = (lines: string) => lines.replace('\n', ' # ←\n');

describe('certification-has-holder', () => {
  itRefuses(certificationHasHolder, {
    breach: 'a certificate that nobody holds',
    wrong: at(arrow(certification('CREDIT'))),
    says: 'certification:tiny:x is HELD, and nobody HOLDS it',
    right: at(HELD + certification('CREDIT')),
  });
  itRefuses(certificationHasHolder, {
    breach: 'one in progress that nobody pursues',
    wrong: at(arrow(certification('CREDIT', 'IN_PROGRESS'))),
    says: 'certification:tiny:x is IN_PROGRESS, and nobody PURSUES it',
    right: at(`  organization:tiny: {pursues: certification:tiny:x}\n${certification('CREDIT', 'IN_PROGRESS')}`),
  });
});
