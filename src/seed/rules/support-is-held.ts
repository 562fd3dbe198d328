import type { Rule } from './rule.js';

export const supportIsHeld: Rule = {
  name: 'support-is-held',
  severity: 'error',
  protects: 'What is only being worked for proves nothing yet.',
  mend: 'remove the support',
  check(draft, complain) {
    for (const { relation, subject, object, origin } of draft.statements)
      if (relation === 'SUPPORTS' && draft.entities.get(subject)?.properties.get('status') === 'IN_PROGRESS')
        complain(origin, `${subject} is IN_PROGRESS and cannot support ${object}`);
  },
};
