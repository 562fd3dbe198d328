import type { Rule } from './rule.js';

export const inferenceIsNoPremise: Rule = {
  name: 'inference-is-no-premise',
  protects: 'Only SUPPORTS is inferred, and a supported claim supports nothing: so no inference rests on another.',
  mend: 'state the relation where the report does, or leave it out',
  check(draft, complain) {
    for (const { relation, basis, subject, object, origin } of draft.statements)
      if (basis === 'INFERRED' && relation !== 'SUPPORTS')
        complain(origin, `${subject} ${relation} ${object} is INFERRED, which only SUPPORTS may be`);
  },
};
