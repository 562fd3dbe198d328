import type { Graph } from '../../model/graph.js';
import type { Model } from '../../model/model.js';
import type { Basis } from '../../model/statement.js';
import type { KindValue, RelationType } from '../../model/vocabulary.js';
import type { Counts } from '../graph-store.js';

/** Counts the entities and statements of a graph, without text kinds and text relations. */
export function countGraph(graph: Graph, model: Model): Counts {
  const isTextual = (id: string): boolean => model.kindOfId(id)?.textual ?? false;
  const entities = graph.entities.filter(({ id }) => !isTextual(id));
  const statements = graph.statements.filter(
    ({ relation, subject, object }) => !model.relation(relation).textual && !isTextual(subject) && !isTextual(object),
  );
  const kinds: Partial<Record<KindValue, number>> = {};
  for (const { kind } of entities) kinds[kind] = (kinds[kind] ?? 0) + 1;
  const relations: Partial<Record<RelationType, Record<Basis, number>>> = {};
  for (const { relation, basis } of statements) {
    const counts = relations[relation] ?? { STATED: 0, INFERRED: 0, REFERENCE: 0 };
    counts[basis]++;
    relations[relation] = counts;
  }
  const evidence = [...entities, ...statements].reduce((sum, { evidence }) => sum + evidence.length, 0);
  return {
    version: graph.version,
    entities: entities.length,
    statements: statements.length,
    evidence,
    kinds,
    relations,
  };
}
