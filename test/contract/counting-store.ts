import type { GraphStore } from '../../src/stores/graph-store.js';

/** One question to a store. */
export interface Call {
  readonly method: string;
  /** How many ids or parents it was asked for. */
  readonly keys: number;
  // biome-ignore lint/suspicious/noExplicitAny: whatever was asked
  readonly args: readonly any[];
}

/** A store that notes what it is asked. */
export function counting(store: GraphStore): { readonly store: GraphStore; readonly calls: Call[] } {
  const calls: Call[] = [];
  const noted = new Proxy(store, {
    get(target, name, receiver) {
      const member = Reflect.get(target, name, receiver);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        calls.push({ method: String(name), keys: Array.isArray(args[0]) ? args[0].length : 0, args });
        return member.apply(target, args);
      };
    },
  });
  return { store: noted, calls };
}
