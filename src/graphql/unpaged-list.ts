import type { KindDefinition } from '../model/kind.js';
import type { RelationType } from '../model/vocabulary.js';
import { ALL, type EntityFilter } from '../query/filter.js';
import { UNPAGED } from '../query/limits.js';
import type { Context } from './context.js';
import type { TypedEntity } from './loaders.js';

/** Which related entities to list, and in which order. */
export interface UnpagedQuery {
  readonly relation: RelationType;
  readonly direction: 'OUT' | 'IN';
  readonly kinds: readonly KindDefinition[];
  readonly columns: readonly string[];
  /** Properties to sort by, in ascending order. */
  readonly order: readonly string[];
  /** Default: all. */
  readonly filter?: EntityFilter;
}

/** Returns all entities that a relation of an entity leads to. */
export async function unpagedList(
  { loaders }: Context,
  id: string,
  { relation, direction, kinds, columns, order, filter = ALL }: UnpagedQuery,
): Promise<TypedEntity[]> {
  const { items } = await loaders.related(id, {
    relation,
    direction,
    kinds: kinds.map(({ value }) => value),
    filter,
    statement: ALL,
    columns,
    page: {
      order: order.map((property) => ({ property, descending: false })),
      after: null,
      before: null,
      limit: UNPAGED,
      fromEnd: false,
    },
    total: false,
    facets: [],
  });
  return items.map(({ entity }) => loaders.typed(entity));
}
