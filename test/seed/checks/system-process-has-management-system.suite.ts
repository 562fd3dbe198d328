import { systemProcessHasManagementSystem } from '../../../src/seed/checks/system-process-has-management-system.js';
import { itRefuses } from './it-refuses.js';
import { certification, claim, HELD, inferred, SUPPORT } from './lines.js';

describe('system-process-has-management-system', () => {
  itRefuses(systemProcessHasManagementSystem, {
    violation: 'system-process from what certifies no system',
    invalid: inferred(`${SUPPORT} # ←`, HELD + certification('QUALIFICATION') + claim('QUALITY'), 'system-process'),
    says: 'certification:tiny:x is not a HELD certification of a management system',
    valid: inferred(SUPPORT, HELD + certification('MANAGEMENT_SYSTEM') + claim('QUALITY'), 'system-process'),
  });
});
