import { ELLIPSIS, type SearchableText } from '../text/searchable-text.js';
import type { TextRange } from '../text/text-range.js';

/** Explains why words are not found in a named range. */
export function whyNotFound(text: SearchableText, words: string, within: TextRange, name: string): string {
  const [first = '', last, ...more] = words.split(ELLIPSIS);
  if (more.length > 0) return `“${words}” has more than one “ … ”; give the first and the last words alone.`;
  if (text.find(words, { start: 0, end: text.text.length }).length > 0)
    return `“${words}” is not in ${name} but elsewhere in report.txt; move it to the section that contains it.`;
  if (last !== undefined && text.find(first, within).length > 0)
    return `“${last}” does not follow “${first}” in ${name}; copy the words from report.txt.`;
  return `“${first}” is not in ${name}; copy the words from report.txt.`;
}
