import type { Key, Page, PageRequest } from '../../query/page.js';
import { fullOrder, type Term } from '../../query/terms.js';
import { compareKeys } from './compare.js';

/**
 * Returns a page of a list.
 *
 * @param propertyValue returns the value of an item for a term of the order
 */
export function cutPage<T>(
  all: readonly T[],
  page: PageRequest,
  terms: readonly Term[],
  propertyValue: (item: T, term: Term) => Key[number],
): Page<T> {
  const keyed = all.map((item) => ({ item, key: terms.map((term) => propertyValue(item, term)) }));
  keyed.sort((a, b) => compareKeys(a.key, b.key, terms));
  const { after, before, limit, fromEnd } = page;
  const between = keyed.filter(
    ({ key }) =>
      (after === null || compareKeys(key, after, terms) > 0) &&
      (before === null || compareKeys(key, before, terms) < 0),
  );
  const cut = between.length > limit;
  const items = fromEnd ? between.slice(Math.max(0, between.length - limit)) : between.slice(0, limit);
  return { items: items.map(({ item }) => item), cut };
}

/** The order of a list of entities. */
export function entityTerms(page: PageRequest): Term[] {
  return fullOrder(page.order, false);
}

/** The order of a list of related entities. */
export function relatedTerms(page: PageRequest): Term[] {
  return fullOrder(page.order, true);
}

/** The order of a list of statements. */
export const STATEMENT_TERMS: readonly Term[] = [
  { property: 'relation', descending: false },
  { property: 'statement', descending: false },
];
