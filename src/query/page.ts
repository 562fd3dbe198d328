import type { Scalar } from '../model/entity.js';
import type { OrderTerm } from './order.js';

/**
 * A place in an order: the values of the order's keys, then name, then id, then the statement's id in a list of
 * statements' other ends. A list of statements is ordered by relation (the type's name), then id.
 */
export type Key = readonly (Scalar | null)[];

/** Which part of an ordered list. */
export interface PageRequest {
  readonly order: readonly OrderTerm[];
  /** Only what comes after this place. */
  readonly after: Key | null;
  /** Only what comes before this place. */
  readonly before: Key | null;
  readonly limit: number;
  /** Take the last ones rather than the first; they still come in order. */
  readonly fromEnd: boolean;
}

/** A page, and whether the list goes on beyond it on the side that was cut. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly cut: boolean;
}
