import type { Check } from '../check.js';

export const noSupportFromInProgress: Check = {
  name: 'no-support-from-in-progress',
  severity: 'error',
  protects: 'What is only being worked for proves nothing yet.',
  mend: 'remove the support',
  check(draft, complain) {
    for (const { relation, subject, object, origin } of draft.statements)
      if (relation === 'SUPPORTS' && draft.entities.get(subject)?.properties.get('status') === 'IN_PROGRESS')
        complain(origin, `${subject} is IN_PROGRESS and cannot support ${object}`);
  },
};
