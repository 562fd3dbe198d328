import { isExportedEntity, isExportedStatement } from '../../graph/exported.js';
import type { EntityRecord } from '../../model/entity.js';
import type { StatementRecord } from '../../model/statement.js';
import type { Records } from '../graph-store.js';
import type { GraphIndex } from './graph-index.js';

/** The graph without sections, passages and text relations. */
export function recordsOf({ graph, model }: GraphIndex): Records {
  return {
    version: graph.version,
    entities: async function* (): AsyncGenerator<EntityRecord> {
      for (const entity of graph.entities) if (isExportedEntity(entity)) yield entity;
    },
    statements: async function* (): AsyncGenerator<StatementRecord> {
      for (const statement of graph.statements) if (isExportedStatement(statement, model)) yield statement;
    },
  };
}
