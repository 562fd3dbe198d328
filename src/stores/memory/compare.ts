import type { Scalar } from '../../model/entity.js';
import { sortKey } from '../../query/order.js';
import type { Key } from '../../query/page.js';
import type { Term } from '../../query/terms.js';

/** Compares two keys of an order: missing values last in both directions, strings by code point. */
export function compareKeys(a: Key, b: Key, terms: readonly Term[]): number {
  for (const [i, { descending }] of terms.entries()) {
    const order = compareValues(a[i] ?? null, b[i] ?? null, descending);
    if (order !== 0) return order;
  }
  return 0;
}

function compareValues(a: Scalar | null, b: Scalar | null, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = ascending(a, b);
  return descending ? -order : order;
}

function ascending(a: Scalar, b: Scalar): number {
  const [x, y] = typeof a === 'string' && typeof b === 'string' ? [sortKey(a), sortKey(b)] : [a, b];
  return x < y ? -1 : x > y ? 1 : 0;
}
