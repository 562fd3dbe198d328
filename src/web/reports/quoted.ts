import { normalizeWhitespace } from '../../text/normalize-whitespace.js';
import type { TextRange } from '../../text/text-range.js';

/** What of a report tells its headings from its sentences. */
export interface Sectioned {
  readonly text: string;
  readonly sections: readonly { readonly start: number; readonly passages: readonly { readonly start: number }[] }[];
}

/** A sign of the publisher's own font, such as the box before a heading, which no other font has. */
const OWN_SIGN = /\p{Co}/gu;

/** Words as they are quoted to a reader: healed, each heading on a line of its own. */
export function quoted({ text, sections }: Sectioned, { start, end }: TextRange): string {
  const breaks = sections
    .flatMap((section) => [section.start, ...section.passages.slice(0, 1).map((first) => first.start)])
    .filter((at) => start < at && at < end)
    .sort((a, b) => a - b);
  return [start, ...breaks]
    .map((from, i) => normalizeWhitespace(text.slice(from, breaks[i] ?? end).replace(OWN_SIGN, ' ')))
    .filter((line) => line !== '')
    .join('\n');
}
