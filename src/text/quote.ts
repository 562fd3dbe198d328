import { normalizeWhitespace } from './normalize-whitespace.js';
import { cutAt } from './segments.js';
import type { TextRange } from './text-range.js';

/** A character of the publisher's own font, such as the box before a heading, which no other font has. */
const PRIVATE_USE = /\p{Co}/gu;

/**
 * The words of a range as they are quoted: white space normalized, private-use characters removed.
 *
 * @param breaks offsets at which a new line begins, such as where a heading begins and where it ends
 */
export function quoteOf(text: string, range: TextRange, breaks: readonly number[]): string {
  return cutAt(range, breaks)
    .map(({ start, end }) => normalizeWhitespace(text.slice(start, end).replace(PRIVATE_USE, ' ')))
    .filter((line) => line !== '')
    .join('\n');
}
