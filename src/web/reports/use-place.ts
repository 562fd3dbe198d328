import { useMemo } from 'react';
import type { Range } from '../../seed/published-text.js';
import { pushAddress, useHash } from '../shared/url-state.ts';
import type { ReportText } from './load-report.ts';
import { type Place, readPlace } from './place.ts';

/** The place that the address bar names, as it changes. */
export function usePlace(report: ReportText): Place | null {
  const hash = useHash();
  return useMemo(() => readPlace(hash, report), [hash, report]);
}

/** Puts words into the address bar, or takes them out of it; going back leads to what was there before. */
export function select(range: Range | null): void {
  visit(range ? `#${range.start}-${range.end}` : '');
}

/** Makes another place that of the address bar. */
export function visit(hash: string): void {
  if (hash !== location.hash) pushAddress(`${location.pathname}${location.search}${hash}`);
}
