import type { StatementRecord } from '../../model/statement.js';
import { sortKey } from '../../query/order.js';
import type { Walk, WalkDirection } from '../../query/walk.js';
import type { GraphIndex } from './graph-index.js';

/** One step of a walk. */
export interface Step {
  readonly statement: StatementRecord;
  readonly to: string;
}

/** Returns the steps that a walk can take from an entity, sorted by statement id. */
export function stepsFrom(
  entity: string,
  { relations, kinds }: Walk,
  direction: WalkDirection,
  ends: readonly string[],
  index: GraphIndex,
): Step[] {
  return index.of(entity).flatMap((statement) => {
    const { relation, subject, object } = statement;
    const leads = direction === 'BOTH' || (direction === 'OUT' ? subject : object) === entity;
    const to = subject === entity ? object : subject;
    const isOpen = ends.includes(to) || index.isOneOf(to, kinds);
    return leads && isOpen && relations.includes(relation) ? [{ statement, to }] : [];
  });
}

/** Sorts ids by the names of their entities, then by id. */
export function byName(ids: Iterable<string>, index: GraphIndex): string[] {
  const keyed = [...ids].map((id) => ({ id, key: sortKey(index.entities.get(id)?.name ?? '') }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id < b.id ? -1 : 1));
  return keyed.map(({ id }) => id);
}
