import type { Key, Slice, Window } from '../../query/page.js';
import { fullOrder, type Term } from '../../query/terms.js';
import { compareKeys } from './compare.js';

/**
 * Cuts a page from a list.
 *
 * @param propertyValue the value of an item for a key of the order
 */
export function cutPage<T>(
  all: readonly T[],
  window: Window,
  terms: readonly Term[],
  propertyValue: (item: T, term: Term) => Key[number],
): Slice<T> {
  const keyed = all.map((item) => ({ item, key: terms.map((term) => propertyValue(item, term)) }));
  keyed.sort((a, b) => compareKeys(a.key, b.key, terms));
  const { after, before, limit, fromEnd } = window;
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
export function entityTerms(window: Window): Term[] {
  return fullOrder(window.order, false);
}

/** The order of a list of statements' other ends. */
export function relatedTerms(window: Window): Term[] {
  return fullOrder(window.order, true);
}

/** The order of a list of statements. */
export const STATEMENT_TERMS: readonly Term[] = [
  { property: 'relation', descending: false },
  { property: 'statement', descending: false },
];
