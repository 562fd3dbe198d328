/**
 * The address of a page as state: what is shown can be linked to, and the browser's back button undoes a step. Components
 * read a part of the address with a hook, and are rendered again when it changes.
 */
import { useMemo, useSyncExternalStore } from 'react';
import type { SortOrder } from './data-table.tsx';

const listeners = new Set<() => void>();
const announce = (): void => {
  for (const listener of listeners) listener();
};
addEventListener('popstate', announce);
addEventListener('hashchange', announce);

/** Returns the query part of the address. */
export function useSearchParameters(): URLSearchParams {
  const search = useSyncExternalStore(subscribe, () => location.search);
  return useMemo(() => new URLSearchParams(search), [search]);
}

/** Returns the fragment of the address with its `#`, or an empty string. */
export function useHash(): string {
  return useSyncExternalStore(subscribe, () => location.hash);
}

/** Shows an address of this page as a step of its own, to which `state` belongs. */
export function pushAddress(address: string, state: unknown = null): void {
  history.pushState(state, '', address);
  announce();
}

/** Shows an address of this page in place of the present one, whose state stays. */
export function replaceAddress(address: string): void {
  history.replaceState(history.state, '', address);
  announce();
}

/** Returns a parameter of the address and a function that replaces it. The default value is left out of the address. */
export function useParameter(name: string, defaultValue = ''): [string, (value: string) => void] {
  const value = useSearchParameters().get(name) ?? defaultValue;
  const change = (next: string): void => {
    const parameters = new URLSearchParams(location.search);
    if (next === defaultValue) parameters.delete(name);
    else parameters.set(name, next);
    replaceAddress(`${location.pathname}?${parameters}${location.hash}`);
  };
  return [value, change];
}

/** Returns the column by which a table is sorted: `?sort=support`, or `?sort=-support` for descending order. */
export function useSortParameter(columns: readonly string[]): [SortOrder, (order: SortOrder) => void] {
  const [value, setValue] = useParameter('sort');
  const desc = value.startsWith('-');
  const id = desc ? value.slice(1) : value;
  const order = columns.includes(id) ? [{ id, desc }] : [];
  return [order, ([first]) => setValue(first ? `${first.desc ? '-' : ''}${first.id}` : '')];
}

/** Returns what the page keeps with this step of the browser's history. */
export function readHistoryState<T extends object>(): Partial<T> {
  return (history.state as Partial<T> | null) ?? {};
}

/** Keeps something with this step of the browser's history, beside what it keeps already. */
export function changeHistoryState<T extends object>(change: Partial<T>): void {
  history.replaceState({ ...readHistoryState<T>(), ...change }, '');
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
