import type { Scalar } from '../model/entity.js';
import type { OrderTerm } from './order.js';

/**
 * A position in a list: the values of the sort keys, then name, then id, then, in a list of related entities, the id of the
 * statement. A list of statements is sorted by relation, then by id.
 */
export type Key = readonly (Scalar | null)[];

/** The requested part of a sorted list. */
export interface PageRequest {
  readonly order: readonly OrderTerm[];
  /** Only items after this position. */
  readonly after: Key | null;
  /** Only items before this position. */
  readonly before: Key | null;
  readonly limit: number;
  /** Whether to take the last items instead of the first. They keep the order of the list. */
  readonly fromEnd: boolean;
}

/** A page. `cut` is true if there are more items on the side that was cut off. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly cut: boolean;
}
