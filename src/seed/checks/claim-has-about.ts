import type { Check } from '../check.js';

export const claimHasAbout: Check = {
  name: 'claim-has-about',
  severity: 'error',
  rationale: 'A claim about nothing cannot be found from what it is made about.',
  fix: 'add “about” with the service, product or other thing it speaks of',
  check(draft, addProblem) {
    const about = new Set(
      draft.statements.filter(({ relation }) => relation === 'ABOUT').map(({ subject }) => subject),
    );
    for (const { id, kind, origin } of draft.entities.values())
      if (kind.name === 'Claim' && !about.has(id)) addProblem(origin, `${id} is about nothing`);
  },
};
