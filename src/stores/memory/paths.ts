import type { PathsQuery, WalkDirection } from '../../query/walk.js';
import type { PathRow } from '../graph-store.js';
import type { GraphIndex } from './graph-index.js';
import { byName, type Step, stepsFrom } from './steps.js';

const REVERSED: Readonly<Record<WalkDirection, WalkDirection>> = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' };

/** Returns the shortest paths between two entities, in order. */
export function pathsIn(index: GraphIndex, query: PathsQuery): PathRow[] {
  const distances = distancesTo(query, index);
  const routes = first(query.limit, routesFrom([query.from], distances, query, index));
  return first(
    query.limit,
    routes.flatMap((nodes) => first(query.limit, along({ nodes, statements: [] }, query, index))),
  );
}

/** Returns distances from the goal, up to the distance of the start or the maximum length. */
function distancesTo(query: PathsQuery, index: GraphIndex): ReadonlyMap<string, number> {
  const distances = new Map([[query.to, 0]]);
  let frontier = [query.to];
  for (let distance = 1; distance <= query.maxLength && !distances.has(query.from); distance++) {
    const reached = frontier.flatMap((id) => steps(id, REVERSED[query.direction], query, index).map(({ to }) => to));
    frontier = [...new Set(reached)].filter((id) => !distances.has(id));
    for (const id of frontier) distances.set(id, distance);
  }
  return distances;
}

/** Yields the nodes of every shortest path that begins with the given nodes. */
function* routesFrom(
  nodes: readonly string[],
  distances: ReadonlyMap<string, number>,
  query: PathsQuery,
  index: GraphIndex,
): Generator<readonly string[]> {
  const last = nodes.at(-1) as string;
  const distance = distances.get(last);
  if (distance === 0) yield nodes;
  if (!distance) return;
  const next = new Set(steps(last, query.direction, query, index).map(({ to }) => to));
  const nearer = [...next].filter((id) => distances.get(id) === distance - 1);
  for (const id of byName(nearer, index)) yield* routesFrom([...nodes, id], distances, query, index);
}

/** Yields every path along the given nodes: one for each combination of statements between them. */
function* along(path: PathRow, query: PathsQuery, index: GraphIndex): Generator<PathRow> {
  const { nodes, statements } = path;
  const at = statements.length;
  if (at === nodes.length - 1) {
    yield path;
    return;
  }
  for (const { to, statement } of steps(nodes[at] as string, query.direction, query, index))
    if (to === nodes[at + 1]) yield* along({ nodes, statements: [...statements, statement] }, query, index);
}

function steps(id: string, direction: WalkDirection, query: PathsQuery, index: GraphIndex): Step[] {
  return stepsFrom(id, query, direction, [query.from, query.to], index);
}

function first<T>(limit: number, all: Iterable<T>): T[] {
  const taken: T[] = [];
  for (const each of all) {
    if (taken.length === limit) break;
    taken.push(each);
  }
  return taken;
}
