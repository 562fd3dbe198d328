import type { GraphStore, StoreSession } from '../../src/stores/graph-store.js';
import { linesOf } from '../../src/stores/lines-of.js';

/** Returns a session with a deadline in 30 seconds. */
export function sessionOf(store: GraphStore): StoreSession {
  return store.session({ deadline: Date.now() + 30_000 });
}

/** Yields the lines of the export of the whole graph. */
export async function* lines(store: GraphStore): AsyncGenerator<string> {
  yield* linesOf(await sessionOf(store).graph());
}

export async function allLines(store: GraphStore): Promise<string[]> {
  const all: string[] = [];
  for await (const line of lines(store)) all.push(line);
  return all;
}
