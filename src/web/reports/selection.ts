/** The words that a reader has selected, as the address bar has them: `#start-end`. */
import { useSyncExternalStore } from 'react';
import type { Range } from '../../seed/published-text.js';

/** Null where the address names no words. */
export function useSelection(): Range | null {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  const [, start, end] = /^#(\d+)-(\d+)$/.exec(hash) ?? [];
  if (start === undefined || end === undefined || Number(end) <= Number(start)) return null;
  return { start: Number(start), end: Number(end) };
}

export function select(range: Range | null): void {
  const hash = range ? `#${range.start}-${range.end}` : '';
  if (hash !== location.hash) history.pushState(null, '', `${location.pathname}${location.search}${hash}`);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  addEventListener('popstate', listener);
  return () => {
    removeEventListener('hashchange', listener);
    removeEventListener('popstate', listener);
  };
}
