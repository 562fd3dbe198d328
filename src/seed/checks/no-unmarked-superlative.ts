import type { Check } from '../check.js';
import type { Draft, DraftEntity } from '../draft.js';
import { superlativesOf } from '../superlatives.js';

export const noUnmarkedSuperlative: Check = {
  name: 'no-unmarked-superlative',
  severity: 'warning',
  rationale: 'A superlative that is counted as a plain claim is missing from a query for superlatives.',
  fix: 'set strength to SUPERLATIVE, unless the word belongs to a name or a number',
  check(draft, addProblem) {
    for (const claim of draft.entities.values()) {
      if (claim.kind.name !== 'Claim' || claim.properties.get('strength') !== 'PLAIN') continue;
      const [found] = superlativesOf(withoutNames(claim, draft));
      if (found) addProblem(claim.origin, `${claim.id} is PLAIN but contains “${found}”`);
    }
  },
};

/** The clause without the names and the numbers that its sentence gives: 最佳新人奖, 最低可降至 1.04. */
function withoutNames(claim: DraftEntity, draft: Draft): string {
  const inClaim = ({ uses }: DraftEntity): boolean =>
    uses.some((use) =>
      claim.uses.some(({ report, start, end }) => report === use.report && use.start <= start && end <= use.end),
    );
  const names = [...draft.entities.values()]
    .filter((entity) => entity.kind.name !== 'Claim' && inClaim(entity))
    .flatMap(({ name = '', aliases }) => [name, ...aliases]);
  return names
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length)
    .reduce((words, name) => words.replaceAll(name, '…'), claim.name ?? '');
}
