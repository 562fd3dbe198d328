import type { Check } from '../check.js';

export const noSupportByReference: Check = {
  name: 'no-support-by-reference',
  severity: 'error',
  rationale: 'Support within a report is what the report says or what follows from it, never outside knowledge.',
  fix: 'write it under the report’s sentence, or as an inference',
  check(draft, addProblem) {
    for (const { relation, basis, subject, object, origin } of draft.statements)
      if (relation === 'SUPPORTS' && basis === 'REFERENCE')
        addProblem(origin, `${subject} SUPPORTS ${object} by reference`);
  },
};
