import { oneCertificationPerStandard } from '../../../src/seed/checks/one-certification-per-standard.js';
import { itRefuses } from './it-refuses.js';
import { at } from './lines.js';

/** Two certificates of one standard, the second with this status, and who has them. */
const two = (holder: string, status: string, mark = '') =>
  at(`  standard:s 认证:
  organization:tiny: ${holder}${mark}
  certification:tiny:x 体系认证: {category: PRODUCT, status: HELD, conformsTo: standard:s}
  certification:tiny:y 产品认证: {category: PRODUCT, status: ${status}, conformsTo: standard:s}
`);

describe('one-certification-per-standard', () => {
  itRefuses(oneCertificationPerStandard, {
    violation: 'a certificate held under two ids, but not one held beside one in progress',
    invalid: two('{holds: [certification:tiny:x, certification:tiny:y]}', 'HELD', ' # ←'),
    says: 'certification:tiny:y is the same certificate as certification:tiny:x: same holder, standard and status',
    valid: two('{holds: certification:tiny:x, pursues: certification:tiny:y}', 'IN_PROGRESS'),
  });
});
