import type { GraphStore } from '../../src/stores/graph-store.js';

/** One question to a store. */
export interface Call {
  readonly method: string;
  /** How many ids or parents it was asked for. */
  readonly keys: number;
  // biome-ignore lint/suspicious/noExplicitAny: whatever was asked
  readonly args: readonly any[];
}

/** A store whose sessions note what they are asked. */
export function counting(store: GraphStore): { readonly store: GraphStore; readonly calls: Call[] } {
  const calls: Call[] = [];
  const noted: GraphStore = {
    state: () => store.state(),
    close: () => store.close(),
    session: (options) =>
      new Proxy(store.session(options), {
        get(target, name, receiver) {
          const member = Reflect.get(target, name, receiver);
          if (typeof member !== 'function') return member;
          return (...args: unknown[]) => {
            calls.push({ method: String(name), keys: keysIn(args[0]), args });
            return member.apply(target, args);
          };
        },
      }),
  };
  return { store: noted, calls };
}

function keysIn(first: unknown): number {
  if (Array.isArray(first)) return first.length;
  const { of } = first as { of?: { entities: unknown[] } | null };
  return of?.entities.length ?? 0;
}
