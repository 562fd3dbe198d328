import { useMemo, useSyncExternalStore } from 'react';
import type { TextRange } from '../../text/text-range.js';
import type { ReportText } from './load-report.ts';
import { type Place, readPlace } from './place.ts';

/** The place that the address bar names, as it changes. */
export function usePlace(report: ReportText): Place | null {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return useMemo(() => readPlace(hash, report), [hash, report]);
}

/** Puts words into the address bar, or takes them out of it; going back leads to what was there before. */
export function select(range: TextRange | null): void {
  visit(range ? `#${range.start}-${range.end}` : '');
}

/** Makes another place that of the address bar. */
export function visit(hash: string): void {
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
