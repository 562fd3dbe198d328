import type { OrderTerm } from './order.js';

/** One key of a complete order. `statement` is the id of the statement in a list of statements' other ends. */
export type Term = OrderTerm | { readonly property: 'statement'; readonly descending: false };

/** The keys asked for, then name, then id, then, in a list of statements' other ends, the statement's id: a total order. */
export function fullOrder(order: readonly OrderTerm[], related: boolean): Term[] {
  const has = (key: string): boolean => order.some(({ property }) => property === key);
  return [
    ...order,
    ...(has('name') || has('id') ? [] : [{ property: 'name', descending: false }]),
    ...(has('id') ? [] : [{ property: 'id', descending: false }]),
    ...(related ? [{ property: 'statement', descending: false } as const] : []),
  ];
}
