import { certificationHasHolder } from '../../../src/seed/checks/certification-has-holder.js';
import { itRefuses } from './it-refuses.js';
import { at, certification, HELD } from './lines.js';

const arrow = (lines: string) => lines.replace('\n', ' # ←\n');

describe('certification-has-holder', () => {
  itRefuses(certificationHasHolder, {
    violation: 'a certificate that nobody holds',
    invalid: at(arrow(certification('CREDIT'))),
    says: 'certification:tiny:x is HELD, but nobody HOLDS it',
    valid: at(HELD + certification('CREDIT')),
  });
  itRefuses(certificationHasHolder, {
    violation: 'one in progress that nobody pursues',
    invalid: at(arrow(certification('CREDIT', 'IN_PROGRESS'))),
    says: 'certification:tiny:x is IN_PROGRESS, but nobody PURSUES it',
    valid: at(`  organization:tiny: {pursues: certification:tiny:x}\n${certification('CREDIT', 'IN_PROGRESS')}`),
  });
});
