/** How many statements of each relation an entity has, from either end: what tells a hub before it is expanded. */
import { ask, type TypedDocument } from '../shared/ask.ts';
import type { Way } from './operations.ts';
import { RelationsDocument } from './queries.generated.ts';

export interface RelationCount {
  readonly relation: string;
  readonly way: Way;
  readonly count: number;
}

/** A query has 50 aliases at most, and each relation takes two. */
const RELATIONS_A_QUERY = 24;

/** The types of relations are the model's own, so they may stand in a query. */
export async function countRelations(id: string, signal: AbortSignal): Promise<RelationCount[]> {
  const { statistics } = await ask(RelationsDocument, {}, signal);
  const relations = statistics.relations.map(({ relation }) => relation);
  const parts: string[][] = [];
  for (let i = 0; i < relations.length; i += RELATIONS_A_QUERY) parts.push(relations.slice(i, i + RELATIONS_A_QUERY));
  const counts = await Promise.all(parts.map((part) => countOf(id, part, signal)));
  return counts.flat().sort((a, b) => b.count - a.count || (a.relation < b.relation ? -1 : 1));
}

async function countOf(id: string, relations: readonly string[], signal: AbortSignal): Promise<RelationCount[]> {
  const fields = relations.map((relation) =>
    ['out', 'in'].map(
      (way) =>
        `${way}_${relation}: statements(direction: ${way.toUpperCase()}, where: {relations: [${relation}]}, first: 0) { totalCount }`,
    ),
  );
  const document: TypedDocument<{ node: Record<string, { totalCount: number }> | null }, { id: string }> = {
    toString: () => `query Counts($id: ID!) { node(id: $id) { ... on Entity { ${fields.flat().join(' ')} } } }`,
  };
  const { node } = await ask(document, { id }, signal);
  return relations.flatMap((relation) =>
    (['out', 'in'] as const)
      .map((way) => ({ relation, way, count: node?.[`${way}_${relation}`]?.totalCount ?? 0 }))
      .filter(({ count }) => count > 0),
  );
}
