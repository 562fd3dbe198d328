import type { Check } from '../check.js';
import { relatedNumbers } from '../related-numbers.js';

export const totalsMatchItems: Check = {
  name: 'totals-match-items',
  severity: 'warning',
  rationale:
    'A total that is not the sum of its items, or a share that is not its part of the whole, is misread or misreported.',
  fix: 'read the numbers again, and name the items left out if the report does; if it does not, it stands in the data as “check”',
  check(draft, addProblem) {
    for (const { statements, says, agrees } of relatedNumbers(draft))
      if (!agrees && statements[0]) addProblem(statements[0].origin, says);
  },
};
