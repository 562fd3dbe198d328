import type { DraftStatement } from './draft.js';

/** The role that makes a member independent. */
const INDEPENDENT = 'role:independent-director';

/** Returns the number of members and of independent members of a body, added up from its seats. */
export function countSeats(
  committee: string,
  statements: readonly DraftStatement[],
): { memberCount?: number; independentCount?: number } {
  const seats = statements.filter(
    ({ relation, subject, qualifiers }) =>
      relation === 'HAS_SEAT' && subject === committee && qualifiers.some(({ key }) => key === 'count'),
  );
  const counts = new Map(
    seats.map((seat) => [seat.object, Number(seat.qualifiers.find(({ key }) => key === 'count')?.value)]),
  );
  // The count of a wider role includes its narrower roles.
  const widest = [...counts].filter(([role]) => !widerRoles(role, statements).some((wider) => counts.has(wider)));
  const independent = counts.get(INDEPENDENT);
  return {
    ...(widest.length > 0 ? { memberCount: widest.reduce((sum, [, count]) => sum + count, 0) } : {}),
    ...(independent !== undefined ? { independentCount: independent } : {}),
  };
}

function widerRoles(role: string, statements: readonly DraftStatement[], seen = new Set<string>()): string[] {
  const wider = statements.filter(({ relation, subject }) => relation === 'BROADER' && subject === role);
  return wider.flatMap(({ object }) => {
    if (seen.has(object)) return [];
    seen.add(object);
    return [object, ...widerRoles(object, statements, seen)];
  });
}
