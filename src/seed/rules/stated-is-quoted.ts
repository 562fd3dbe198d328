import type { Rule } from './rule.js';

export const statedIsQuoted: Rule = {
  name: 'stated-is-quoted',
  severity: 'error',
  protects: 'Nothing is in the graph as the report’s word without the report’s words.',
  mend: 'write it under the sentence that says so',
  check(draft, complain) {
    for (const { basis, spans, subject, relation, object, origin } of draft.statements)
      if (basis === 'STATED' && spans.length === 0)
        complain(origin, `${subject} ${relation} ${object} is STATED without a quote`);
  },
};
