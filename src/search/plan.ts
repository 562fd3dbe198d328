import type { TermGroup } from './terms.js';

/** A query of a search index. */
export interface IndexQuery {
  /** All groups must match. */
  readonly groups: readonly TermGroup[];
  /** Whether to search only names and aliases. */
  readonly inNames: boolean;
  /** Number of matching terms that a result of this query counts. */
  readonly matched: number;
}

/** Queries that are run together, and the minimum number of terms that an entity must match. */
export interface SearchPlan {
  readonly queries: readonly IndexQuery[];
  readonly least: number;
}

/** Returns the plan that requires all terms, and, for use if no entity matches it, one that requires at least half of them. */
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
