import { disagreements } from '../related-numbers.js';
import type { Rule } from './rule.js';

export const relatedNumbersAddUp: Rule = {
  name: 'related-numbers-add-up',
  warns: true,
  protects:
    'A total that is not the sum of its items, or a share that is not that of its parts, was misread or misprinted.',
  mend: 'read the sentence again; where the report itself does not add up, or does not name all items, leave it: the statement says so under “check”',
  check(draft, complain) {
    for (const { statements, found } of disagreements(draft)) {
      const [first] = statements;
      if (first) complain(first.origin, `${first.relation === 'PART_OF' ? first.object : first.subject}: ${found}`);
    }
  },
};
