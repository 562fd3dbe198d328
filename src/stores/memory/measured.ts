import type { StoreSession } from '../graph-store.js';
import type { QueryStats } from '../query-stats.js';

/** Returns a session that records the cost of its queries in `stats`. */
export function measured(session: StoreSession, stats: QueryStats): StoreSession {
  return new Proxy(session, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => stats.measure(() => member.apply(target, args) as Promise<unknown>, rowsIn);
    },
  });
}

/** Counts the members of a page, and of each page in a list of pages. Any other value counts as one row, null as none. */
function rowsIn(result: unknown): number {
  if (Array.isArray(result)) return result.reduce<number>((sum, each) => sum + rowsIn(each), 0);
  if (typeof result !== 'object' || result === null) return result === null ? 0 : 1;
  const { items, facets } = result as { items?: unknown[]; facets?: unknown[][] };
  return items && facets ? items.length + facets.flat().length : 1;
}
