import type { Evidence } from '../../model/evidence.js';

/** So much of the text before and after a quote helps to find it again, in characters. */
const CONTEXT = 32;

/** A quote as W3C selectors give it: in the words of the text as published, and counted in its characters. */
export interface SelectedText {
  readonly exact: string;
  /** Null where the text is not at hand. */
  readonly prefix: string | null;
  readonly suffix: string | null;
  /** Offset in Unicode code points, as the Web Annotation Data Model wants it. */
  readonly start: number;
  readonly end: number;
}

/** A report's text, prepared for many quotes from it. */
export class PublishedText {
  /** The offsets, in UTF-16 units, of the characters that take two of them. */
  private readonly wide: readonly number[];

  constructor(private readonly text: string) {
    this.wide = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index);
  }

  select({ start, end, quote }: Evidence): SelectedText {
    const exact = this.text.slice(start, end);
    if (end > this.text.length || !exact.isWellFormed()) return asGiven({ start, end, quote });
    return {
      exact,
      prefix: this.text.slice(this.edge(start - CONTEXT), start),
      suffix: this.text.slice(end, this.edge(end + CONTEXT)),
      start: this.codePoints(start),
      end: this.codePoints(end),
    };
  }

  /** An offset within the text that does not split a character. */
  private edge(offset: number): number {
    const at = Math.min(Math.max(offset, 0), this.text.length);
    return /^[\uDC00-\uDFFF]/.test(this.text.slice(at, at + 1)) ? at - 1 : at;
  }

  private codePoints(offset: number): number {
    let [low, high] = [0, this.wide.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.wide[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  }
}

/** A quote whose text is not at hand. */
export function asGiven({ start, end, quote }: Pick<Evidence, 'start' | 'end' | 'quote'>): SelectedText {
  return { exact: quote, prefix: null, suffix: null, start, end };
}
