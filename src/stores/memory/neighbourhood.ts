import type { StatementRecord } from '../../model/statement.js';
import { STATEMENTS_PER_NODE } from '../../query/limits.js';
import type { NeighbourhoodAsk } from '../../query/walk.js';
import type { SubgraphRow } from '../graph-store.js';
import type { GraphIndex } from './graph-index.js';
import { byName, stepsFrom } from './steps.js';

/** All that is near some entities, nearest first. */
export function neighbourhoodIn(index: GraphIndex, ask: NeighbourhoodAsk): SubgraphRow {
  const reached = new Set(byName(new Set(ask.ids), index));
  let frontier: readonly string[] = [...reached];
  for (let distance = 1; distance <= ask.depth && reached.size <= ask.limit; distance++) {
    const near = frontier.flatMap((id) => stepsFrom(id, ask, 'BOTH', [], index).map(({ to }) => to));
    frontier = byName(new Set(near.filter((id) => !reached.has(id))), index);
    for (const id of frontier) reached.add(id);
  }
  const nodes = [...reached].slice(0, ask.limit);
  const statements = among(new Set(nodes), ask, index);
  const most = STATEMENTS_PER_NODE * ask.limit;
  return {
    nodes,
    statements: statements.slice(0, most),
    truncated: reached.size > ask.limit || statements.length > most,
  };
}

/** The statements that join some nodes with each other, by id. */
function among(nodes: ReadonlySet<string>, { relations }: NeighbourhoodAsk, index: GraphIndex): StatementRecord[] {
  return [...nodes]
    .flatMap((id) => index.of(id).filter(({ subject }) => subject === id))
    .filter(({ relation, object }) => relations.includes(relation) && nodes.has(object))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
