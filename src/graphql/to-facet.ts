import type { FacetCount } from '../stores/graph-store.js';
import type { FacetResult } from './connection.js';

export const NO_COUNTS: FacetResult = { counts: [], entities: false };

/** Returns a facet as GraphQL resolves it, with the largest counts first. */
export function toFacet(by: string, { counts, entities }: FacetResult, limit: number) {
  return {
    by,
    values: [...counts]
      .sort(byCount)
      .slice(0, limit)
      .map(({ value, count }) => ({ value, count, id: entities ? value : null })),
  };
}

/** Compares by count in descending order, then by value. Null is last. */
export function byCount(a: FacetCount, b: FacetCount): number {
  if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}
