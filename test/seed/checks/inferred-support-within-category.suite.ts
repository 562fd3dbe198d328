import { inferredSupportWithinCategory } from '../../../src/seed/checks/inferred-support-within-category.js';
import { itRefuses } from './it-refuses.js';
import { at, certification, claim, HELD, inferred, SUPPORT } from './lines.js';

describe('inferred-support-within-category', () => {
  itRefuses(inferredSupportWithinCategory, {
    violation: 'a superlative',
    invalid: inferred(
      `${SUPPORT} # ←`,
      HELD + certification('MANAGEMENT_SYSTEM') + claim('QUALITY', 'SUPERLATIVE', '服务领先'),
    ),
    says: 'a superlative, claim:tiny:c, cannot be inferred',
    valid: at(
      `${HELD}${certification('MANAGEMENT_SYSTEM')}  certification:tiny:x: {supports: claim:tiny:c}\n${claim('QUALITY', 'SUPERLATIVE', '服务领先')}`,
    ),
  });
  itRefuses(inferredSupportWithinCategory, {
    violation: 'a service from a product certificate',
    invalid: inferred(`${SUPPORT} # ←`, HELD + certification('PRODUCT') + claim('SERVICE')),
    says: 'a PRODUCT certification, certification:tiny:x, cannot support a SERVICE claim by inference',
    valid: inferred(SUPPORT, HELD + certification('PRODUCT') + claim('PRODUCT')),
  });
  itRefuses(inferredSupportWithinCategory, {
    violation: 'quality from credit',
    invalid: inferred(`${SUPPORT} # ←`, HELD + certification('CREDIT') + claim('QUALITY')),
    says: 'a CREDIT certification, certification:tiny:x, cannot support a QUALITY claim by inference',
    valid: inferred(SUPPORT, HELD + certification('CREDIT') + claim('GOVERNANCE')),
  });
});
