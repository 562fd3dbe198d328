import { certificateHasAHolder } from '../../../src/seed/rules/certificate-has-a-holder.js';
import { itRefuses } from './breach.js';
import { at, certification, HELD } from './lines.js';

const arrow = (lines: string) => lines.replace('\n', ' # ←\n');

describe('certificate-has-a-holder', () => {
  itRefuses(certificateHasAHolder, {
    breach: 'a certificate that nobody holds',
    wrong: at(arrow(certification('CREDIT'))),
    says: 'certification:tiny:x is HELD, and nobody HOLDS it',
    right: at(HELD + certification('CREDIT')),
  });
  itRefuses(certificateHasAHolder, {
    breach: 'one in progress that nobody pursues',
    wrong: at(arrow(certification('CREDIT', 'IN_PROGRESS'))),
    says: 'certification:tiny:x is IN_PROGRESS, and nobody PURSUES it',
    right: at(`  organization:tiny: {pursues: certification:tiny:x}\n${certification('CREDIT', 'IN_PROGRESS')}`),
  });
});
