import { heldCertificationHasVerb } from '../../../src/seed/checks/held-certification-has-verb.js';
import { itRefuses } from './it-refuses.js';
import { reads } from './lines.js';

const certificate = (words: string, status: string, mark = '') =>
  reads(words, `  certification:tiny:x ISO14001:${mark}\n    category: MANAGEMENT_SYSTEM\n    status: ${status}\n`);

describe('held-certification-has-verb', () => {
  const says = 'certification:tiny:x is HELD, but no sentence that names it has a verb of holding';
  itRefuses(heldCertificationHasVerb, {
    violation: 'a standard followed as a certificate held',
    invalid: certificate('公司按照 ISO14001 标准建立体系。', 'HELD', ' # ←'),
    says,
    valid: certificate('公司按照标准建立体系，取得 ISO14001 证书。', 'HELD'),
  });
  itRefuses(heldCertificationHasVerb, {
    violation: 'what is still to be obtained',
    invalid: certificate('公司力争取得 ISO14001 证书。', 'HELD', ' # ←'),
    says,
    valid: certificate('公司力争取得 ISO14001 证书。', 'IN_PROGRESS'),
  });
  itRefuses(heldCertificationHasVerb, {
    violation: 'a “through” (通过) that passes nothing',
    invalid: certificate('公司通过培训推进 ISO14001。', 'HELD', ' # ←'),
    says,
    valid: certificate('公司通过 ISO14001 认证。', 'HELD'),
  });
  itRefuses(heldCertificationHasVerb, {
    violation: 'a word of holding in another sentence',
    invalid: certificate('公司获得好评。正在贯标 ISO14001。', 'HELD', ' # ←'),
    says,
    valid: certificate('公司正在发展。获得 ISO14001。', 'HELD'),
  });
});
