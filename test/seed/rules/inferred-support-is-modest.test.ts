import { inferredSupportIsModest } from '../../../src/seed/rules/inferred-support-is-modest.js';
import { itRefuses } from './breach.js';
import { at, certification, claim, HELD, inferred, SUPPORT } from './lines.js';

describe('inferred-support-is-modest', () => {
  itRefuses(inferredSupportIsModest, {
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
  itRefuses(inferredSupportIsModest, {
    breach: 'a service from a product certificate',
    wrong: inferred(`${SUPPORT} # ←`, HELD + certification('PRODUCT') + claim('SERVICE')),
    says: 'a PRODUCT certification, certification:tiny:x, never supports a SERVICE claim by inference',
    right: inferred(SUPPORT, HELD + certification('PRODUCT') + claim('PRODUCT')),
  });
  itRefuses(inferredSupportIsModest, {
    breach: 'quality from credit',
    wrong: inferred(`${SUPPORT} # ←`, HELD + certification('CREDIT') + claim('QUALITY')),
    says: 'a CREDIT certification, certification:tiny:x, never supports a QUALITY claim by inference',
    right: inferred(SUPPORT, HELD + certification('CREDIT') + claim('GOVERNANCE')),
  });
});
