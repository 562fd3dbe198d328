import { charactersAfter, charactersBefore } from './characters.js';
import { normalizedSpace } from './normalize-whitespace.js';
import type { TextRange } from './text-range.js';

/**
 * Part of a text with its white space normalized as in the whole text. White space belongs to the part in which it begins,
 * so the parts of a text, put together, are the normalized text.
 */
export function normalizedPart(text: string, { start, end }: TextRange): string {
  return text.slice(start, end).replace(/\s+/g, (_space, at: number) => spaceAt(text, start + at));
}

/** The offset in the text at which the first `length` UTF-16 units of a normalized part end. */
export function endInText(text: string, { start, end }: TextRange, length: number): number {
  let shown = 0;
  if (length <= 0) return start;
  for (const { 0: piece, index } of text.slice(start, end).matchAll(/\s+|\S+/g)) {
    const isSpace = /^\s/.test(piece);
    const width = isSpace ? spaceAt(text, start + index).length : piece.length;
    if (shown + width >= length) return start + index + (isSpace ? 1 : length - shown);
    shown += width;
  }
  return end;
}

/** What becomes of white space, of which some begins at an offset. */
function spaceAt(text: string, offset: number): '' | ' ' {
  const before = charactersBefore(text, offset, 1);
  if (before === '' || /\s/.test(before)) return '';
  const next = /\S/g;
  next.lastIndex = offset;
  const at = next.exec(text)?.index;
  return at === undefined ? '' : normalizedSpace(before, charactersAfter(text, at, 1));
}
