import { systemProcessHasManagementSystem } from '../../../src/seed/checks/system-process-has-management-system.js';
import { itRefuses } from './breach.js';
import { certification, claim, HELD, inferred, SUPPORT } from './lines.js';

describe('system-process-has-management-system', () => {
  itRefuses(systemProcessHasManagementSystem, {
    breach: 'system-process from what certifies no system',
    wrong: inferred(`${SUPPORT} # ←`, HELD + certification('QUALIFICATION') + claim('QUALITY'), 'system-process'),
    says: 'certification:tiny:x is no management-system certification that is held',
    right: inferred(SUPPORT, HELD + certification('MANAGEMENT_SYSTEM') + claim('QUALITY'), 'system-process'),
  });
});
