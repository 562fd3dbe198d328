import { noInferenceFromParent } from '../../../src/seed/checks/no-inference-from-parent.js';
import { itRefuses } from './it-refuses.js';
import { certification, claim, inferred, SUPPORT } from './lines.js';

/** A claim that the company makes about its subsidiary, and who holds the certificate. */
const lines = (holders: string) =>
  `${holders}  organization:sub 安全: {type: SUBSIDIARY, subsidiaryOf: organization:tiny}\n${certification('MANAGEMENT_SYSTEM')}${claim('QUALITY').replace('organization:tiny', 'organization:sub')}`;
const PARENT = '  organization:tiny: {holds: certification:tiny:x}\n';
const BOTH = `${PARENT}  organization:sub: {holds: certification:tiny:x}\n`;

describe('no-inference-from-parent', () => {
  itRefuses(noInferenceFromParent, {
    violation: 'a claim about a subsidiary from what its parent holds',
    invalid: inferred(`${SUPPORT} # ←`, lines(PARENT)),
    says: 'certification:tiny:x is held by the parent of organization:sub, which claim:tiny:c is about',
    valid: inferred(SUPPORT, lines(BOTH)),
  });
});
