import type { Check } from '../check.js';

/** What a named rule may conclude: support, arithmetic between numbers, and where a thing belongs. None of them is a premise. */
const INFERABLE = ['SUPPORTS', 'DERIVED_FROM', 'BROADER', 'PART_OF', 'BODY_OF', 'GRANTED_BY', 'LOCATED_IN', 'USES'];

export const noChainedInference: Check = {
  name: 'no-chained-inference',
  severity: 'error',
  rationale:
    'Only support, arithmetic between numbers and where a thing belongs are inferred, and none of these supports anything: so no inference rests on another.',
  fix: 'state the relation where the report does, or leave it out',
  check(draft, addProblem) {
    for (const { relation, basis, subject, object, origin } of draft.statements) {
      if (basis !== 'INFERRED') continue;
      const computed = draft.entities.get(subject)?.properties.get('derived') === true;
      if (!INFERABLE.includes(relation) && !computed)
        addProblem(origin, `${subject} ${relation} ${object} is INFERRED, which only ${INFERABLE.join(', ')} may be`);
      if (relation === 'SUPPORTS' && computed)
        addProblem(origin, `${subject}, a number that was computed, SUPPORTS ${object}`);
    }
  },
};
