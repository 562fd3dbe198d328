import type { OrderTerm } from './order.js';

/** A key of a total order. `statement` is the id of the statement that leads to a related entity. */
export type Term = OrderTerm | { readonly property: 'statement'; readonly descending: false };

/** Returns a total order: the requested keys, then name, then id, then, for related entities, the id of the statement. */
export function fullOrder(order: readonly OrderTerm[], related: boolean): Term[] {
  const has = (key: string): boolean => order.some(({ property }) => property === key);
  return [
    ...order,
    ...(has('name') || has('id') ? [] : [{ property: 'name', descending: false }]),
    ...(has('id') ? [] : [{ property: 'id', descending: false }]),
    ...(related ? [{ property: 'statement', descending: false } as const] : []),
  ];
}
