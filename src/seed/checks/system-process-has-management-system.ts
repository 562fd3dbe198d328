import type { Check } from '../check.js';

export const systemProcessHasManagementSystem: Check = {
  name: 'system-process-has-management-system',
  severity: 'error',
  rationale: 'The rule system-process argues from the certificate of a management system that is held.',
  fix: 'use a certification of category MANAGEMENT_SYSTEM that is HELD, or another rule',
  check(draft, addProblem) {
    for (const { rule, subject, origin } of draft.statements) {
      if (rule !== 'system-process') continue;
      const properties = draft.entities.get(subject)?.properties;
      if (properties?.get('category') !== 'MANAGEMENT_SYSTEM' || properties.get('status') !== 'HELD')
        addProblem(origin, `${subject} is not a HELD certification of a management system`);
    }
  },
};
