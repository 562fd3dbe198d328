import type { EntityRecord } from '../../model/entity.js';
import type { StatementRecord } from '../../model/statement.js';
import type { Records } from '../graph-store.js';
import type { GraphIndex } from './graph-index.js';

/** The graph without text kinds and text relations. */
export function recordsOf(index: GraphIndex): Records {
  const { graph, model } = index;
  return {
    version: graph.version,
    entities: async function* (): AsyncGenerator<EntityRecord> {
      for (const entity of graph.entities) if (!index.isTextual(entity.id)) yield entity;
    },
    statements: async function* (): AsyncGenerator<StatementRecord> {
      for (const statement of graph.statements) {
        const { relation, subject, object } = statement;
        if (!model.relation(relation).textual && !index.isTextual(subject) && !index.isTextual(object)) yield statement;
      }
    },
  };
}
