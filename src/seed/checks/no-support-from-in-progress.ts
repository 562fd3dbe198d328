import type { Check } from '../check.js';

export const noSupportFromInProgress: Check = {
  name: 'no-support-from-in-progress',
  severity: 'error',
  rationale: 'What is only being worked for proves nothing yet.',
  fix: 'remove the support',
  check(draft, addProblem) {
    for (const { relation, subject, object, origin } of draft.statements)
      if (relation === 'SUPPORTS' && draft.entities.get(subject)?.properties.get('status') === 'IN_PROGRESS')
        addProblem(origin, `${subject} is IN_PROGRESS and cannot support ${object}`);
  },
};
