import type { TermGroup } from './terms.js';

/** What is asked of an index. */
export interface IndexQuery {
  /** All of them must be found. */
  readonly groups: readonly TermGroup[];
  /** Only in names and aliases. */
  readonly inNames: boolean;
  /** How many terms an entity has that is found so. */
  readonly matched: number;
}

/** What is asked at once, and how many terms an entity must have. */
export interface SearchPlan {
  readonly queries: readonly IndexQuery[];
  readonly least: number;
}

/** All terms must be found. Only where no entity has them all: at least half of them, those with most of them first. */
export function searchPlans(groups: readonly TermGroup[]): [SearchPlan, ...SearchPlan[]] {
  const all: SearchPlan = {
    queries: [
      { groups, inNames: true, matched: 0 },
      { groups, inNames: false, matched: groups.length },
    ],
    least: groups.length,
  };
  if (groups.length === 1) return [all];
  const queries = groups.map((group) => ({ groups: [group], inNames: false, matched: 1 }));
  return [all, { queries, least: Math.ceil(groups.length / 2) }];
}
