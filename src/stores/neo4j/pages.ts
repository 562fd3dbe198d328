import type { PageRequest } from '../../query/page.js';
import type { Answer } from '../graph-store.js';
import { integer } from './executor.js';

/** Returns the page size plus one, to find out whether more items follow. */
export function limitOf({ limit }: PageRequest): unknown {
  return integer(limit + 1);
}

/** Returns the page from the rows read for it, which are in reverse order if it is counted from the end. */
export function toPage<T>(rows: readonly T[], { limit, fromEnd }: PageRequest): Pick<Answer<T>, 'items' | 'cut'> {
  const items = rows.slice(0, limit);
  return { items: fromEnd ? items.reverse() : items, cut: rows.length > limit };
}

/** The page of a query without one. */
export const NO_PAGE = { items: [], cut: false };
