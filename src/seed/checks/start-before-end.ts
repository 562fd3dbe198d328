import type { Check } from '../check.js';

export const startBeforeEnd: Check = {
  name: 'start-before-end',
  severity: 'error',
  rationale: 'No query for a period finds what ends before it begins.',
  fix: 'correct the dates',
  check(draft, addProblem) {
    for (const { id, properties, origin } of draft.entities.values()) {
      const [start, end] = [properties.get('startDate'), properties.get('endDate')];
      if (start !== undefined && end !== undefined && end < start)
        addProblem(origin, `${id} ends on ${end}, before it begins on ${start}`);
    }
  },
};
