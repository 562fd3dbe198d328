import type { Check } from '../check.js';

export const noChainedInference: Check = {
  name: 'no-chained-inference',
  severity: 'error',
  protects:
    'Only SUPPORTS and arithmetic between numbers are inferred; neither a supported claim nor a computed number supports anything: so no inference rests on another.',
  mend: 'state the relation where the report does, or leave it out',
  check(draft, complain) {
    for (const { relation, basis, subject, object, origin } of draft.statements) {
      if (basis !== 'INFERRED') continue;
      const computed = draft.entities.get(subject)?.properties.get('derived') === true;
      if (relation !== 'SUPPORTS' && relation !== 'DERIVED_FROM' && !computed)
        complain(origin, `${subject} ${relation} ${object} is INFERRED, which only SUPPORTS and DERIVED_FROM may be`);
      if (relation === 'SUPPORTS' && computed)
        complain(origin, `${subject}, a number that was computed, SUPPORTS ${object}`);
    }
  },
};
