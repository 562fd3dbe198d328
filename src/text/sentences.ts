import type { TextRange } from './text-range.js';

const OPENING = '“‘《（(「『';
const CLOSING = '”’》）)」』';
const ENDS = '。！？；';

/** Splits a range after 。！？； but not inside quotation marks or brackets. The parts hold every character of the range. */
export function splitSentences(text: string, range: TextRange): TextRange[] {
  const sentences: TextRange[] = [];
  let start = range.start;
  let depth = 0;
  for (let i = range.start; i < range.end; i++) {
    const character = text.charAt(i);
    if (OPENING.includes(character)) depth++;
    if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    if (depth > 0 || !ENDS.includes(character)) continue;
    sentences.push({ start, end: i + 1 });
    start = i + 1;
  }
  if (start < range.end) sentences.push({ start, end: range.end });
  return sentences;
}
