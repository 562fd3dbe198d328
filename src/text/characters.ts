/**
 * Characters are Unicode code points; offsets count UTF-16 units. An offset inside a surrogate pair is no position in a
 * text: a range that begins or ends there is refused, and no function of this folder returns one.
 */
import type { TextRange } from './text-range.js';

/** Whether an offset lies inside a surrogate pair. */
export function splitsCharacter(text: string, offset: number): boolean {
  return isHighSurrogate(text.charCodeAt(offset - 1)) && isLowSurrogate(text.charCodeAt(offset));
}

/** Whether a range has at least one character, lies within the text, and splits no surrogate pair. */
export function isTextRange(text: string, { start, end }: TextRange): boolean {
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= start &&
    start < end &&
    end <= text.length &&
    !splitsCharacter(text, start) &&
    !splitsCharacter(text, end)
  );
}

/** An offset, moved back to the beginning of the character that it splits, if it splits one. */
export function characterStart(text: string, offset: number): number {
  return splitsCharacter(text, offset) ? offset - 1 : offset;
}

/** Up to `count` whole characters that end at an offset. Half a character before the offset is left out. */
export function charactersBefore(text: string, offset: number, count: number): string {
  const end = characterStart(text, offset);
  let start = end;
  for (let i = 0; i < count && start > 0; i++) start = characterStart(text, start - 1);
  return text.slice(start, end);
}

/** Up to `count` whole characters that begin at an offset. Half a character after the offset is left out. */
export function charactersAfter(text: string, offset: number, count: number): string {
  const start = splitsCharacter(text, offset) ? offset + 1 : offset;
  let end = start;
  for (let i = 0; i < count && end < text.length; i++) end += splitsCharacter(text, end + 1) ? 2 : 1;
  return text.slice(start, end);
}

/** Cuts a text into parts of at most `length` UTF-16 units, two at the least, without splitting a character. */
export function* partsOf(text: string, length: number): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const end = characterStart(text, Math.min(start + length, text.length));
    yield text.slice(start, end);
    start = end;
  }
}

function isHighSurrogate(unit: number): boolean {
  return 0xd800 <= unit && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return 0xdc00 <= unit && unit <= 0xdfff;
}
