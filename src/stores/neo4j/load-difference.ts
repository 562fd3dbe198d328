import type { Graph } from '../../model/graph.js';
import type { StatementRecord } from '../../model/statement.js';
import type { Row } from './cypher.js';

/** The difference between a graph and the database. */
export interface Difference {
  /** Nodes to remove, by Neo4j's own ids. */
  readonly nodes: readonly string[];
  /** Relationships to remove, by Neo4j's own ids. */
  readonly relationships: readonly string[];
  /** The ids of the entities that remain. */
  readonly oldEntities: ReadonlySet<string>;
  /** Neo4j's own ids of the relationships that remain, by statement id. */
  readonly oldStatements: ReadonlyMap<string, string>;
}

/** Compares a graph with the database. A statement remains if its relation and its ends are the same; its other properties are overwritten. */
export function compareWith(graph: Graph, knownNodes: readonly Row[], knownStatements: readonly Row[]): Difference {
  const entities = new Set(graph.entities.map(({ id }) => id));
  const oldEntities = new Set<string>();
  const nodes: string[] = [];
  for (const { element, id } of knownNodes)
    if (entities.has(id as string)) oldEntities.add(id as string);
    else nodes.push(element as string);
  const statements = new Map(graph.statements.map((statement) => [statement.id, statement]));
  const oldStatements = new Map<string, string>();
  const relationships: string[] = [];
  for (const known of knownStatements) {
    const statement = statements.get(known.id as string);
    const element = known.element as string;
    if (statement && isSame(statement, known) && !oldStatements.has(statement.id))
      oldStatements.set(statement.id, element);
    else relationships.push(element);
  }
  return { nodes, relationships, oldEntities, oldStatements };
}

function isSame({ relation, subject, object }: StatementRecord, known: Row): boolean {
  return relation === known.relation && subject === known.subject && object === known.object;
}
