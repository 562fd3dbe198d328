import type { Check } from '../check.js';
import type { DraftEntity } from '../draft.js';

/** How many digits of a code a level shares with all that it contains (GB/T 2260). */
const DIGITS: Readonly<Record<string, number>> = { PROVINCE: 2, PREFECTURE: 4, COUNTY: 6 };

export const regionCodeMatchesParent: Check = {
  name: 'region-code-matches-parent',
  severity: 'error',
  rationale: 'A county that rolls up to the wrong province would be counted there.',
  fix: 'correct the code or the parent (GB/T 2260)',
  check(draft, addProblem) {
    for (const region of draft.entities.values()) {
      if (region.kind.name !== 'Region') continue;
      const code = region.properties.get('code');
      const level = levelOf(region);
      if (level in DIGITS && !/^\d{6}$/.test(String(code ?? '')))
        addProblem(region.origin, `${region.id} has no code of six digits`);
      if (
        level in DIGITS &&
        !draft.statements.some(({ relation, subject }) => relation === 'PART_OF' && subject === region.id)
      )
        addProblem(region.origin, `${region.id} has no PART_OF to a wider region`);
    }
    for (const { relation, subject, object, origin } of draft.statements) {
      if (relation !== 'PART_OF') continue;
      const [part, whole] = [draft.entities.get(subject), draft.entities.get(object)];
      const shared = String(whole?.properties.get('code') ?? '').slice(0, DIGITS[levelOf(whole)] ?? 0);
      if (part?.kind.name !== 'Region' || !(levelOf(part) in DIGITS)) continue;
      if (!String(part.properties.get('code')).startsWith(shared))
        addProblem(origin, `${subject} does not have the code of ${object}, ${shared}…`);
    }
  },
};

function levelOf(region: DraftEntity | undefined): string {
  return String(region?.properties.get('administrativeLevel'));
}
