import type { Check } from '../check.js';

export const statedHasQuote: Check = {
  name: 'stated-has-quote',
  severity: 'error',
  rationale: 'Nothing is in the graph as the report’s word without the report’s words.',
  fix: 'write it under the sentence that says so',
  check(draft, addProblem) {
    for (const { basis, spans, subject, relation, object, origin } of draft.statements)
      if (basis === 'STATED' && spans.length === 0)
        addProblem(origin, `${subject} ${relation} ${object} is STATED without a quote`);
  },
};
