import { useMemo } from 'react';
import type { TextRange } from '../../text/text-range.js';
import { pushAddress, useHash } from '../shared/url-state.ts';
import { type Fragment, readFragment } from './fragment.ts';
import type { ReportText } from './load-report.ts';

/** The part of the report that the address names, as the address changes. */
export function useFragment(report: ReportText): Fragment | null {
  const hash = useHash();
  return useMemo(() => readFragment(hash, report), [hash, report]);
}

/** Puts words into the address bar, or takes them out of it; going back leads to what was there before. */
export function select(range: TextRange | null): void {
  visit(range ? `#${range.start}-${range.end}` : '');
}

/** Makes the address name another part of the report. */
export function visit(hash: string): void {
  if (hash !== location.hash) pushAddress(`${location.pathname}${location.search}${hash}`);
}
