import type { TextRange } from './text-range.js';

/** The same range without white space at its ends; an empty range at its start if it has nothing else. */
export function trimRange(text: string, range: TextRange): TextRange {
  let { start, end } = range;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (start < end && /\s/.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : { start: range.start, end: range.start };
}
