import type { GraphStore } from '../graph-store.js';
import type { Ledger } from '../ledger.js';

/** The same store, each question to which is noted in a ledger. */
export function recorded(store: GraphStore, ledger: Ledger): GraphStore {
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      // The export is no question: it is a stream, and has no end that a request would wait for.
      if (typeof member !== 'function' || name === 'export') return member;
      return (...args: unknown[]) => ledger.note(() => member.apply(target, args) as Promise<unknown>, rowsIn);
    },
  });
}

/** An answer counts by its lists, one of a list of answers likewise; anything else is one, and what there is not none. */
function rowsIn(result: unknown): number {
  if (Array.isArray(result)) return result.reduce<number>((sum, each) => sum + rowsIn(each), 0);
  if (typeof result !== 'object' || result === null) return result === null ? 0 : 1;
  const { items, facets } = result as { items?: unknown[]; facets?: unknown[][] };
  return items && facets ? items.length + facets.flat().length : 1;
}
