import type { Check } from '../check.js';

export const referenceHasSource: Check = {
  name: 'reference-has-source',
  severity: 'error',
  rationale: 'A fact from outside the report must say where it comes from.',
  fix: 'add “source”, such as GB/T 2260',
  check(draft, addProblem) {
    for (const { basis, source, subject, relation, object, origin } of draft.statements)
      if (basis === 'REFERENCE' && !source) addProblem(origin, `${subject} ${relation} ${object} has no source`);
  },
};
