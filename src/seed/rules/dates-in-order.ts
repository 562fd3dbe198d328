import type { Rule } from './rule.js';

export const datesInOrder: Rule = {
  name: 'dates-in-order',
  protects: 'What ends before it begins is found by no question about a time.',
  mend: 'mend the two dates',
  check(draft, complain) {
    for (const { id, properties, origin } of draft.entities.values()) {
      const [start, end] = [properties.get('startDate'), properties.get('endDate')].map((day) => day && String(day));
      if (start && end && end < start) complain(origin, `${id} ends on ${end}, before it begins on ${start}`);
    }
  },
};
