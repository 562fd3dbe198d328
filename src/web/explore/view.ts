/** What is seen: the fold of all operations over what the server answered to each. */

import type { Operation } from './operations.ts';
import type { LineFragment, ShownFragment } from './queries.generated.ts';

export type Shown = ShownFragment;
export type Line = LineFragment;

/** What the server answered to one operation. */
export interface Part {
  readonly nodes: readonly Shown[];
  readonly lines: readonly Line[];
  /** Whether there is more than was given. */
  readonly cut: boolean;
  /** Ids asked for that the graph does not have: it may have changed since the address was made. */
  readonly missing: readonly string[];
  /** Why the server refused it for another reason. */
  readonly refused: string | null;
}

export const NOTHING: Part = { nodes: [], lines: [], cut: false, missing: [], refused: null };

export interface View {
  readonly nodes: ReadonlyMap<string, Shown>;
  readonly lines: ReadonlyMap<string, Line>;
  readonly pins: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  /** Kinds that are not shown; their nodes are held, but not seen. */
  readonly hidden: ReadonlySet<string>;
  readonly statedOnly: boolean;
  /** Ids of entities asked for that there are not. */
  readonly missing: readonly string[];
  /** Why operations were refused. */
  readonly refused: readonly string[];
  /** Whether a neighbourhood was cut at its limit. */
  readonly cut: boolean;
  /** Whether the last path asked for was not found. */
  readonly noPath: boolean;
}

export function foldOperations(operations: readonly Operation[], parts: readonly Part[]): View {
  const nodes = new Map<string, Shown>();
  const lines = new Map<string, Line>();
  const pins = new Map<string, { x: number; y: number }>();
  const hidden = new Set<string>();
  const missing = new Set<string>();
  const refused = new Set<string>();
  let [statedOnly, cut, noPath] = [false, false, false];
  const drop = (id: string): void => {
    nodes.delete(id);
    pins.delete(id);
    for (const [key, { subject, object }] of lines) if (subject.id === id || object.id === id) lines.delete(key);
  };
  operations.forEach((operation, i) => {
    const part = parts[i] ?? NOTHING;
    for (const node of part.nodes) nodes.set(node.id, node);
    for (const line of part.lines) lines.set(line.id, line);
    for (const id of part.missing) missing.add(id);
    if (part.refused !== null) refused.add(part.refused);
    switch (operation.do) {
      case 'around':
        cut = part.cut;
        break;
      case 'path':
        noPath = part.nodes.length === 0 && part.missing.length === 0 && part.refused === null;
        break;
      case 'collapse':
        for (const id of hangingOn(operation.id, lines.values(), pins)) drop(id);
        break;
      case 'drop':
        drop(operation.id);
        break;
      case 'pin':
        pins.set(operation.id, { x: operation.x, y: operation.y });
        break;
      case 'unpin':
        pins.delete(operation.id);
        break;
      case 'hide':
        hidden.add(operation.kind);
        break;
      case 'show':
        hidden.delete(operation.kind);
        break;
      case 'stated':
        statedOnly = operation.only;
    }
  });
  return { nodes, lines, pins, hidden, statedOnly, missing: [...missing], refused: [...refused], cut, noPath };
}

/** Those that nothing joins but this one, pinned ones excepted. */
function hangingOn(id: string, lines: Iterable<Line>, pins: ReadonlyMap<string, unknown>): string[] {
  const neighbours = new Map<string, Set<string>>();
  const note = (near: string, far: string): void => {
    neighbours.set(near, (neighbours.get(near) ?? new Set()).add(far));
  };
  for (const { subject, object } of lines) {
    if (subject.id === object.id) continue;
    note(subject.id, object.id);
    note(object.id, subject.id);
  }
  return [...(neighbours.get(id) ?? [])].filter((far) => neighbours.get(far)?.size === 1 && !pins.has(far));
}

/** What a reader sees of a view: without hidden kinds, and without what is inferred where only the stated is wanted. */
export function seenOf(view: View): { nodes: Shown[]; lines: Line[] } {
  const nodes = [...view.nodes.values()].filter(({ kind }) => !view.hidden.has(kind));
  const ids = new Set(nodes.map(({ id }) => id));
  const lines = [...view.lines.values()].filter(
    ({ subject, object, basis }) =>
      ids.has(subject.id) && ids.has(object.id) && (!view.statedOnly || basis === 'STATED'),
  );
  return { nodes, lines };
}
