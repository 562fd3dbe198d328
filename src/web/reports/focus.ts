/** Where the focus goes on the page of a report, so that keyboard navigation continues there. */
import type { TextRange } from '../../text/text-range.js';
import type { LoadedReport } from './load-report.ts';

/** To a section's heading, at the top of the window. */
export function goToSection(id: string): void {
  const heading = document.getElementById(id)?.querySelector<HTMLElement>('h2, h3, h4, h5, h6');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}

/** To the mark that was chosen, or else to the ¶ of the sentence in which the words begin. */
export function goBackTo({ start, end }: TextRange, { outline }: LoadedReport): void {
  const sentence = outline.passageAt(start);
  const opener =
    document.querySelector<HTMLElement>(`.text [data-mark="${start}-${end}"]`) ??
    document.querySelector<HTMLElement>(`.text .pilcrow[href="#${sentence?.start}-${sentence?.end}"]`);
  opener?.focus({ preventScroll: true });
}
