import type { StatementRecord } from '../../model/statement.js';
import { STATEMENTS_PER_NODE } from '../../query/limits.js';
import type { NeighbourhoodQuery } from '../../query/walk.js';
import type { SubgraphRow } from '../graph-store.js';
import type { GraphIndex } from './graph-index.js';
import { byName, stepsFrom } from './steps.js';

/** Returns the neighbourhood of entities, nearest first. */
export function neighbourhoodIn(index: GraphIndex, query: NeighbourhoodQuery): SubgraphRow {
  const reached = new Set(byName(new Set(query.ids), index));
  let frontier: readonly string[] = [...reached];
  for (let distance = 1; distance <= query.depth && reached.size <= query.limit; distance++) {
    const near = frontier.flatMap((id) => stepsFrom(id, query, 'BOTH', [], index).map(({ to }) => to));
    frontier = byName(new Set(near.filter((id) => !reached.has(id))), index);
    for (const id of frontier) reached.add(id);
  }
  const nodes = [...reached].slice(0, query.limit);
  const statements = among(new Set(nodes), query, index);
  const most = STATEMENTS_PER_NODE * query.limit;
  return {
    nodes,
    statements: statements.slice(0, most),
    truncated: reached.size > query.limit || statements.length > most,
  };
}

/** Returns the statements between the nodes, sorted by id. */
function among(nodes: ReadonlySet<string>, { relations }: NeighbourhoodQuery, index: GraphIndex): StatementRecord[] {
  return [...nodes]
    .flatMap((id) => index.of(id).filter(({ subject }) => subject === id))
    .filter(({ relation, object }) => relations.includes(relation) && nodes.has(object))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
