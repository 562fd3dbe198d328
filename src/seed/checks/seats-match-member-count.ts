import type { Check } from '../check.js';
import { parseNumber } from '../numbers.js';
import { countSeats } from '../seats.js';

export const seatsMatchMemberCount: Check = {
  name: 'seats-match-member-count',
  severity: 'error',
  rationale: 'A body cannot have more independent members than members, nor a part of a seat.',
  fix: 'correct the counts of its seats',
  check(draft, addProblem) {
    for (const { relation, qualifiers, subject, origin } of draft.statements) {
      const count = qualifiers.find(({ key }) => key === 'count')?.value;
      if (relation === 'HAS_SEAT' && count !== undefined && !/^[1-9]\d*$/.test(count))
        addProblem(origin, `${subject} has a seat count of “${count}”, which is not a positive integer`);
      const raw = qualifiers.find(({ key }) => key === 'raw')?.value;
      const written = raw === undefined ? undefined : parseNumber(raw)?.value;
      if (relation === 'HAS_SEAT' && count !== undefined && written !== undefined && written !== Number(count))
        addProblem(origin, `${subject} has a seat count of ${count}, but the report writes “${raw}”`);
    }
    for (const { id, kind, origin } of draft.entities.values()) {
      if (kind.name !== 'Committee') continue;
      const { memberCount, independentCount } = countSeats(id, draft.statements);
      if (memberCount !== undefined && independentCount !== undefined && independentCount > memberCount)
        addProblem(origin, `${id} has ${independentCount} independent members of ${memberCount}`);
    }
  },
};
