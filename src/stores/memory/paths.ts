import type { PathsAsk, WalkDirection } from '../../query/walk.js';
import type { PathRow } from '../graph-store.js';
import type { GraphIndex } from './graph-index.js';
import { byName, type Step, stepsFrom } from './steps.js';

const BACK: Readonly<Record<WalkDirection, WalkDirection>> = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' };

/** The shortest paths between two entities, in order. */
export function pathsIn(index: GraphIndex, ask: PathsAsk): PathRow[] {
  const distances = distancesTo(ask, index);
  const routes = first(ask.limit, routesFrom([ask.from], distances, ask, index));
  return first(
    ask.limit,
    routes.flatMap((nodes) => first(ask.limit, along({ nodes, statements: [] }, ask, index))),
  );
}

/** How far things are from the goal, no farther than the start or as a path may be long. */
function distancesTo(ask: PathsAsk, index: GraphIndex): ReadonlyMap<string, number> {
  const distances = new Map([[ask.to, 0]]);
  let frontier = [ask.to];
  for (let distance = 1; distance <= ask.maxLength && !distances.has(ask.from); distance++) {
    const reached = frontier.flatMap((id) => steps(id, BACK[ask.direction], ask, index).map(({ to }) => to));
    frontier = [...new Set(reached)].filter((id) => !distances.has(id));
    for (const id of frontier) distances.set(id, distance);
  }
  return distances;
}

/** The nodes of every shortest path that begins with some nodes. */
function* routesFrom(
  nodes: readonly string[],
  distances: ReadonlyMap<string, number>,
  ask: PathsAsk,
  index: GraphIndex,
): Generator<readonly string[]> {
  const last = nodes.at(-1) as string;
  const distance = distances.get(last);
  if (distance === 0) yield nodes;
  if (!distance) return;
  const next = new Set(steps(last, ask.direction, ask, index).map(({ to }) => to));
  const nearer = [...next].filter((id) => distances.get(id) === distance - 1);
  for (const id of byName(nearer, index)) yield* routesFrom([...nodes, id], distances, ask, index);
}

/** Every way to go along some nodes: where several statements join two of them, each is a path. */
function* along(path: PathRow, ask: PathsAsk, index: GraphIndex): Generator<PathRow> {
  const { nodes, statements } = path;
  const at = statements.length;
  if (at === nodes.length - 1) {
    yield path;
    return;
  }
  for (const { to, statement } of steps(nodes[at] as string, ask.direction, ask, index))
    if (to === nodes[at + 1]) yield* along({ nodes, statements: [...statements, statement] }, ask, index);
}

function steps(id: string, direction: WalkDirection, ask: PathsAsk, index: GraphIndex): Step[] {
  return stepsFrom(id, ask, direction, [ask.from, ask.to], index);
}

function first<T>(limit: number, all: Iterable<T>): T[] {
  const taken: T[] = [];
  for (const each of all) {
    if (taken.length === limit) break;
    taken.push(each);
  }
  return taken;
}
