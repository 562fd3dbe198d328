import type { Check } from '../check.js';

const NEEDED: Readonly<Record<string, 'HELD' | 'IN_PROGRESS'>> = {
  HOLDS: 'HELD',
  CERTIFIES: 'HELD',
  PURSUES: 'IN_PROGRESS',
};

export const statusMatchesRelation: Check = {
  name: 'status-matches-relation',
  severity: 'error',
  rationale: 'A certification that is only being worked for must not look like one that is held.',
  fix: 'correct the status, or use PURSUES for one in progress and HOLDS for one held',
  check(draft, addProblem) {
    for (const { relation, subject, object, origin } of draft.statements) {
      const needed = NEEDED[relation];
      if (!needed) continue;
      const certification = relation === 'CERTIFIES' ? subject : object;
      const status = draft.entities.get(certification)?.properties.get('status');
      if (status && status !== needed)
        addProblem(origin, `${relation} needs ${certification} to be ${needed}, not ${status}`);
    }
  },
};
