import { ELLIPSIS, type SearchableText } from '../text/searchable-text.js';
import type { TextRange } from '../text/text-range.js';

/** What to tell a curator whose words are not found inside a range that has a name. */
export function whyNotFound(text: SearchableText, words: string, within: TextRange, name: string): string {
  const [first = '', last, ...more] = words.split(ELLIPSIS);
  if (more.length > 0) return `“${words}” has more than one “ … ”; give the first and the last words alone.`;
  if (text.find(words, { start: 0, end: text.text.length }).length > 0)
    return `“${words}” is not in ${name} but elsewhere in report.txt; put it under its own section.`;
  if (last !== undefined && text.find(first, within).length > 0)
    return `“${last}” does not follow “${first}” in ${name}; copy the words from report.txt.`;
  return `“${first}” is not in ${name}; copy the words from report.txt.`;
}
