import type { PageRequest } from '../../query/page.js';
import type { Answer } from '../graph-store.js';
import { integer } from './executor.js';

/** One more than the page holds, to learn whether the list goes on. */
export function limitOf({ limit }: PageRequest): unknown {
  return integer(limit + 1);
}

/** The page among the rows read for it. From the end they were read backwards. */
export function toPage<T>(rows: readonly T[], { limit, fromEnd }: PageRequest): Pick<Answer<T>, 'items' | 'cut'> {
  const items = rows.slice(0, limit);
  return { items: fromEnd ? items.reverse() : items, cut: rows.length > limit };
}

/** No page was asked for. */
export const NO_PAGE = { items: [], cut: false };
