import { inferredSupportWithinCategory } from '../../../src/seed/checks/inferred-support-within-category.js';
import { itRefuses } from './breach.js';
import { at, certification, claim, HELD, inferred, SUPPORT } from './lines.js';

describe('inferred-support-within-category', () => {
  itRefuses(inferredSupportWithinCategory, {
    breach: 'a superlative',
    wrong: inferred(
      `${SUPPORT} # ←`,
      HELD + certification('MANAGEMENT_SYSTEM') + claim('QUALITY', 'SUPERLATIVE', '服务领先'),
    ),
    says: 'a superlative, claim:tiny:c, is never inferred',
    right: at(
      `${HELD}${certification('MANAGEMENT_SYSTEM')}  certification:tiny:x: {supports: claim:tiny:c}\n${claim('QUALITY', 'SUPERLATIVE', '服务领先')}`,
    ),
  });
  itRefuses(inferredSupportWithinCategory, {
    breach: 'a service from a product certificate',
    wrong: inferred(`${SUPPORT} # ←`, HELD + certification('PRODUCT') + claim('SERVICE')),
    says: 'a PRODUCT certification, certification:tiny:x, never supports a SERVICE claim by inference',
    right: inferred(SUPPORT, HELD + certification('PRODUCT') + claim('PRODUCT')),
  });
  itRefuses(inferredSupportWithinCategory, {
    breach: 'quality from credit',
    wrong: inferred(`${SUPPORT} # ←`, HELD + certification('CREDIT') + claim('QUALITY')),
    says: 'a CREDIT certification, certification:tiny:x, never supports a QUALITY claim by inference',
    right: inferred(SUPPORT, HELD + certification('CREDIT') + claim('GOVERNANCE')),
  });
});
