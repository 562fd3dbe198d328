/** An answer as a graph: one node for all places at which an entity is found, and one edge for a statement. */
import type { Scene, SceneEdge, SceneNode } from '../picture/scene.js';
import { GraphWalk, type Sighting } from './graph-walk.js';
import { type Grounds, groundsOf } from './grounds.js';
import { type TypedObject, textAt } from './typed-answer.js';

export interface AnswerGraph {
  readonly scene: Scene;
  /** What a node or an edge rests on, by its id. */
  readonly grounds: ReadonlyMap<string, Grounds>;
}

export function graphOf(root: TypedObject): AnswerGraph {
  const walk = new GraphWalk();
  walk.visit(root, null);
  const keyOf = keysOf(walk.sightings);
  const nodes = new Map<string, SceneNode>();
  const edges = new Map<string, SceneEdge>();
  const grounds = new Map<string, Grounds>();
  for (const seen of walk.sightings) {
    const id = keyOf(seen);
    const known = nodes.get(id);
    nodes.set(id, {
      id,
      kind: seen.kind,
      label: known && !seen.name ? known.label : seen.label,
    });
    const held = groundsOf(seen.object);
    if (held.words.length > 0) grounds.set(id, held);
  }
  for (const { label, statement, ...ends } of walk.ties) {
    const [source, target] = [keyOf(ends.source), keyOf(ends.target)];
    // An end of a statement may be the entity under which the statement is found.
    if (source === target) continue;
    const id = (statement && textAt(statement, 'id')) ?? `${source} ${label} ${target}`;
    const held = statement && groundsOf(statement);
    edges.set(id, { id, source, target, label, isInferred: held?.basis === 'INFERRED' });
    if (held) grounds.set(id, held);
  }
  return { scene: { nodes: [...nodes.values()], edges: [...edges.values()] }, grounds };
}

/**
 * An entity is known by its id, or else by its kind and name; without a name, too, it is one of its own.
 */
function keysOf(sightings: readonly Sighting[]): (seen: Sighting) => string {
  const named = ({ kind, name }: Sighting): string => `${kind} ${name}`;
  const ids = new Map(sightings.flatMap((seen) => (seen.id && seen.name ? [[named(seen), seen.id]] : [])));
  const nameless = sightings.filter(({ id, name }) => !id && !name);
  const numbered = new Map(nameless.map((seen, i) => [seen, `${seen.kind} #${i}`]));
  return (seen) => seen.id ?? numbered.get(seen) ?? ids.get(named(seen)) ?? named(seen);
}
