/** How many statements of each relation an entity has, from either end: what tells a hub before it is expanded. */
import { ask } from '../shared/ask.ts';
import type { Way } from './operations.ts';
import { RelationCountsDocument } from './queries.generated.ts';

export interface RelationCount {
  readonly relation: string;
  readonly way: Way;
  readonly count: number;
}

/** Largest count first, then by relation. */
export async function countRelations(id: string, signal: AbortSignal): Promise<RelationCount[]> {
  const counts = await Promise.all([countOf(id, 'out', signal), countOf(id, 'in', signal)]);
  return counts.flat().sort((a, b) => b.count - a.count || (a.relation < b.relation ? -1 : 1));
}

async function countOf(id: string, way: Way, signal: AbortSignal): Promise<RelationCount[]> {
  const direction = way === 'out' ? 'OUT' : 'IN';
  const { node } = await ask(RelationCountsDocument, { id, direction }, signal);
  const [facet] = node && 'statements' in node ? node.statements.facets : [];
  return (facet?.values ?? []).flatMap(({ value, count }) => (value === null ? [] : [{ relation: value, way, count }]));
}
