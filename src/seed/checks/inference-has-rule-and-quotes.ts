import type { Check } from '../check.js';

export const inferenceHasRuleAndQuotes: Check = {
  name: 'inference-has-rule-and-quotes',
  severity: 'error',
  rationale: 'An inference that names no rule, no caveat or fewer than two quotes cannot be checked by a reader.',
  fix: 'give the rule, its caveat and at least two different quotes',
  check(draft, addProblem) {
    for (const { basis, rule, caveat, spans, subject, relation, object, origin } of draft.statements) {
      if (basis !== 'INFERRED') continue;
      const quotes = new Set(spans.map(({ report, start, end }) => `${report} ${start} ${end}`));
      if (!rule) addProblem(origin, `${subject} ${relation} ${object} is INFERRED without a rule`);
      if (!caveat) addProblem(origin, `${subject} ${relation} ${object} is INFERRED without a caveat`);
      if (quotes.size < 2)
        addProblem(origin, `${subject} ${relation} ${object} is INFERRED from fewer than two quotes`);
    }
  },
};
