import type { Check } from '../check.js';

export const startBeforeEnd: Check = {
  name: 'start-before-end',
  severity: 'error',
  protects: 'What ends before it begins is found by no question about a time.',
  fix: 'correct the dates',
  check(draft, addProblem) {
    for (const { id, properties, origin } of draft.entities.values()) {
      const [start, end] = [properties.get('startDate'), properties.get('endDate')];
      if (start !== undefined && end !== undefined && end < start)
        addProblem(origin, `${id} ends on ${end}, before it begins on ${start}`);
    }
  },
};
