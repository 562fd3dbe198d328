import { inferredSupportFromHeldCertification } from '../../../src/seed/checks/inferred-support-from-held-certification.js';
import { itRefuses } from './it-refuses.js';
import { certification, claim, HELD, inferred, SUPPORT } from './lines.js';

describe('inferred-support-from-held-certification', () => {
  itRefuses(inferredSupportFromHeldCertification, {
    violation: 'inferred support from anything but a certification',
    invalid: inferred('organization:tiny: {supports: claim:tiny:c} # ←', claim('QUALITY')),
    says: 'organization:tiny is not a certification that the maker of claim:tiny:c holds in report:tiny',
    valid: inferred(SUPPORT, HELD + certification('MANAGEMENT_SYSTEM') + claim('QUALITY')),
  });
  itRefuses(inferredSupportFromHeldCertification, {
    violation: 'inferred support from what another holds',
    invalid: inferred(
      `${SUPPORT} # ←`,
      `  organization:other 服务: {holds: certification:tiny:x, type: COMPANY}\n${certification('MANAGEMENT_SYSTEM')}${claim('QUALITY')}`,
    ),
    says: 'certification:tiny:x is not a certification that the maker of claim:tiny:c holds in report:tiny',
    valid: inferred(
      SUPPORT,
      `  organization:other 服务: {holds: certification:tiny:x, type: COMPANY}\n${certification('MANAGEMENT_SYSTEM')}${claim('QUALITY').replace('about:', 'madeBy: organization:other, about:')}`,
    ),
  });
});
