import { splitsCharacter } from './characters.js';
import { firstIndex } from './first-index.js';
import { removeWhitespace } from './normalize-whitespace.js';
import type { TextRange } from './text-range.js';

/** Stands between the first and the last words of a quotation that leaves out what is between them. */
export const ELLIPSIS = /\s…\s/;

/** A text that is searched with white space ignored: a published text has hard line breaks inside sentences. */
export class SearchableText {
  private readonly dense: string;
  /** For each UTF-16 unit of `dense`, its offset in the text. */
  private readonly offsets: Int32Array;

  constructor(readonly text: string) {
    const offsets: number[] = [];
    let dense = '';
    for (let i = 0; i < text.length; i++) {
      const unit = text.charAt(i);
      if (/\s/.test(unit)) continue;
      offsets.push(i);
      dense += unit;
    }
    this.dense = dense;
    this.offsets = Int32Array.from(offsets);
  }

  /**
   * Every range inside another at which the words stand. `first … last` finds ranges from where `first` begins to where the
   * next `last` ends.
   */
  find(words: string, within: TextRange): TextRange[] {
    const [first = '', last, ...more] = words.split(ELLIPSIS).map(removeWhitespace);
    if (!first || last === '' || more.length > 0) return [];
    const [from, to] = [this.denseIndex(within.start), this.denseIndex(within.end)];
    const found: TextRange[] = [];
    for (
      let at = this.dense.indexOf(first, from);
      at >= 0 && at + first.length <= to;
      at = this.dense.indexOf(first, at + 1)
    ) {
      let end = at + first.length;
      if (last !== undefined) {
        const next = this.dense.indexOf(last, end);
        if (next < 0 || next + last.length > to) continue;
        end = next + last.length;
      }
      const range = { start: this.offsetAt(at), end: this.offsetAt(end - 1) + 1 };
      if (!splitsCharacter(this.text, range.start) && !splitsCharacter(this.text, range.end)) found.push(range);
    }
    return found;
  }

  /** Whether the words stand inside a range. */
  contains(words: string, within: TextRange): boolean {
    const dense = removeWhitespace(words);
    const at = this.dense.indexOf(dense, this.denseIndex(within.start));
    return dense.length > 0 && at >= 0 && at + dense.length <= this.denseIndex(within.end);
  }

  slice(range: TextRange): string {
    return this.text.slice(range.start, range.end);
  }

  /** The first index of `dense` at or after an offset. */
  private denseIndex(offset: number): number {
    return firstIndex(this.offsets.length, (i) => this.offsetAt(i) >= offset);
  }

  private offsetAt(index: number): number {
    return this.offsets[index] ?? this.text.length;
  }
}
