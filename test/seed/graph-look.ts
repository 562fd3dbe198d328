import type { EntityRecord } from '../../src/model/entity.js';
import type { Graph } from '../../src/model/graph.js';
import type { StatementRecord } from '../../src/model/statement.js';
import type { RelationType } from '../../src/model/vocabulary.js';

/** Returns the entity with an id. */
export function entity({ entities }: Graph, id: string): EntityRecord {
  const found = entities.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`The graph has no ${id}; it has ${entities.map((one) => one.id).join(', ')}.`);
  return found;
}

/** The quotes of an entity's evidence, in the order of the text. */
export function quotesOf(graph: Graph, id: string): string[] {
  return entity(graph, id).evidence.map(({ quote }) => quote);
}

/** The statements of a relation, as far as the ends are given. */
export function statements(graph: Graph, relation: RelationType, ends: { subject?: string; object?: string } = {}) {
  return graph.statements.filter(
    (one) =>
      one.relation === relation &&
      (ends.subject === undefined || one.subject === ends.subject) &&
      (ends.object === undefined || one.object === ends.object),
  );
}

/** The only statement of a relation with these ends. */
export function statement(graph: Graph, subject: string, relation: RelationType, object: string): StatementRecord {
  const [only, ...more] = statements(graph, relation, { subject, object });
  if (!only || more.length > 0)
    throw new Error(`There are ${only ? more.length + 1 : 0} ${subject} ${relation} ${object}.`);
  return only;
}

/** The objects that a relation leads to from a subject, sorted by id. */
export function objectsOf(graph: Graph, subject: string, relation: RelationType): string[] {
  return statements(graph, relation, { subject })
    .map(({ object }) => object)
    .sort();
}
