import type { SortOrder } from '../shared/data-table.tsx';
import { useParameter } from './use-parameter.ts';

/** By which column a table is sorted, kept in the address: `?sort=support`, or `?sort=-support` for the largest first. */
export function useSortParameter(columns: readonly string[]): [SortOrder, (order: SortOrder) => void] {
  const [value, setValue] = useParameter('sort');
  const desc = value.startsWith('-');
  const id = desc ? value.slice(1) : value;
  const order = columns.includes(id) ? [{ id, desc }] : [];
  return [order, ([first]) => setValue(first ? `${first.desc ? '-' : ''}${first.id}` : '')];
}
