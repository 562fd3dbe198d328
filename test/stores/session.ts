import type { GraphStore, StoreSession } from '../../src/stores/graph-store.js';
import { linesOf } from '../../src/stores/lines-of.js';

/** A session with 30 seconds for its questions. */
export function sessionOf(store: GraphStore): StoreSession {
  return store.session({ deadline: Date.now() + 30_000 });
}

/** The lines of the whole graph's export, read one by one. */
export async function* lines(store: GraphStore): AsyncGenerator<string> {
  yield* linesOf(await sessionOf(store).graph());
}

export async function allLines(store: GraphStore): Promise<string[]> {
  const all: string[] = [];
  for await (const line of lines(store)) all.push(line);
  return all;
}
