import { charactersAfter, charactersBefore, isTextRange } from './characters.js';
import { firstIndex } from './first-index.js';
import type { TextRange } from './text-range.js';

/** Number of characters before and after a quote that tell it from the same words elsewhere. */
const CONTEXT = 32;

/** A range of a text as the TextQuoteSelector and the TextPositionSelector of W3C Web Annotation give it. */
export interface SelectedText {
  /** The words as published. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Offset in characters, where the offsets of a {@link TextRange} count UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** A text, prepared for selecting many ranges of it. */
export class TextSelectors {
  /** The offsets of the characters that take two UTF-16 units. */
  private readonly wide: readonly number[];

  constructor(private readonly text: string) {
    this.wide = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index);
  }

  /** Undefined if the range is empty, goes beyond the text or splits a surrogate pair. */
  select(range: TextRange): SelectedText | undefined {
    if (!isTextRange(this.text, range)) return undefined;
    const { start, end } = range;
    return {
      exact: this.text.slice(start, end),
      prefix: charactersBefore(this.text, start, CONTEXT),
      suffix: charactersAfter(this.text, end, CONTEXT),
      start: this.characterOffset(start),
      end: this.characterOffset(end),
    };
  }

  private characterOffset(offset: number): number {
    return offset - firstIndex(this.wide.length, (i) => (this.wide[i] ?? 0) >= offset);
  }
}
