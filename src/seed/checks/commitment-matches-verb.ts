import type { Check } from '../check.js';

/** Words at the head of a clause that settle how far it commits; the reading rules give them. */
const HEADS: readonly (readonly [RegExp, string])[] = [
  [/^(?:继续|一直|始终)?(?:致力于|旨在)/u, 'ASPIRATION'],
  [/^(?:承诺|(?:尽全力)?确保|保证(?!了))/u, 'COMMITMENT'],
  [/^保证了/u, 'DONE'],
  [/^(?:正在|持续)/u, 'IN_PROGRESS'],
];

export const commitmentMatchesVerb: Check = {
  name: 'commitment-matches-verb',
  severity: 'error',
  rationale: 'An aim or a promise that is taken for a fact makes the report say more than it does.',
  fix: 'set commitment to what the clause’s first word says, or begin the quote where the clause begins',
  check(draft, addProblem) {
    for (const { id, kind, name = '', properties, origin } of draft.entities.values()) {
      if (kind.name !== 'Claim') continue;
      const [head, needed] = HEADS.find(([words]) => words.test(name)) ?? [];
      if (head && properties.get('commitment') !== needed)
        addProblem(origin, `${id} begins with “${head.exec(name)?.[0]}” but is not ${needed}`);
    }
  },
};
