import type { EntityRecord, Scalar } from '../../model/entity.js';
import type { Graph } from '../../model/graph.js';
import type { Model } from '../../model/model.js';
import type { StatementRecord } from '../../model/statement.js';
import type { KindValue, RelationType } from '../../model/vocabulary.js';
import { sortKey } from '../../query/order.js';

type Adjacency = ReadonlyMap<string, readonly StatementRecord[]>;
const NONE: readonly StatementRecord[] = [];

/** An index of a graph: entities by kind in the default order, statements by relation and end. */
export class GraphIndex {
  readonly entities: ReadonlyMap<string, EntityRecord>;
  readonly statements: ReadonlyMap<string, StatementRecord>;
  private readonly byKind = new Map<string, EntityRecord[]>();
  private readonly outward = new Map<string, Map<string, StatementRecord[]>>();
  private readonly inward = new Map<string, Map<string, StatementRecord[]>>();
  private readonly byEnd = new Map<string, StatementRecord[]>();

  constructor(
    readonly graph: Graph,
    readonly model: Model,
  ) {
    this.entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
    this.statements = new Map(graph.statements.map((statement) => [statement.id, statement]));
    for (const entity of byName(graph.entities)) push(this.byKind, entity.kind, entity);
    for (const statement of graph.statements) {
      push(nested(this.outward, statement.relation), statement.subject, statement);
      push(nested(this.inward, statement.relation), statement.object, statement);
      push(this.byEnd, statement.subject, statement);
      if (statement.object !== statement.subject) push(this.byEnd, statement.object, statement);
    }
  }

  /** Returns the entities of a kind (a value of `Kind`), sorted by name and id. */
  ofKind(kind: KindValue): readonly EntityRecord[] {
    return this.byKind.get(kind) ?? [];
  }

  /** Returns the statements of a relation whose subject (OUT) or object (IN) is an entity, sorted by id. */
  along(entity: string, relation: RelationType, direction: 'OUT' | 'IN'): readonly StatementRecord[] {
    const adjacency: Adjacency | undefined = (direction === 'OUT' ? this.outward : this.inward).get(relation);
    return adjacency?.get(entity) ?? NONE;
  }

  /** Returns all statements of which an entity is an end, sorted by id. */
  of(entity: string): readonly StatementRecord[] {
    return this.byEnd.get(entity) ?? NONE;
  }

  /** Whether an id belongs to an entity of one of the kinds. */
  isOneOf(id: string, kinds: readonly KindValue[]): boolean {
    const kind = this.entities.get(id)?.kind;
    return kind !== undefined && kinds.includes(kind);
  }

  /** Whether an id belongs to a report, a section or a passage. */
  isTextual(id: string): boolean {
    const kind = this.entities.get(id)?.kind;
    return kind !== undefined && this.model.kindByValue(kind).textual;
  }
}

/** Returns the value of a common or own property that can be ordered or tested; null if it is missing. */
export function propertyValue(entity: EntityRecord, property: string): Scalar | null {
  switch (property) {
    case 'id':
    case 'kind':
    case 'name':
    case 'nameEn':
    case 'description':
      return entity[property];
    default:
      return entity.properties[property] ?? null;
  }
}

function byName(entities: readonly EntityRecord[]): EntityRecord[] {
  const keyed = entities.map((entity) => ({ entity, key: sortKey(entity.name) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.entity.id < b.entity.id ? -1 : 1));
  return keyed.map(({ entity }) => entity);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function nested<T>(map: Map<string, Map<string, T>>, key: string): Map<string, T> {
  const inner = map.get(key) ?? new Map<string, T>();
  map.set(key, inner);
  return inner;
}
