/** A range of a report's text, in UTF-16 offsets, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Stands between the first and the last words of a range. */
const ELLIPSIS = /\s…\s/;

/** A report's text, searched with white space ignored: it has hard line breaks inside sentences. */
export class PublishedText {
  private readonly dense: string;
  /** For each character of `dense`, its offset in the text. */
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
   * Every place at which the words stand inside a range. `first … last` spans from where `first` begins to where the next
   * `last` ends.
   */
  find(words: string, within: Range): Range[] {
    const [first = '', last, ...more] = words.split(ELLIPSIS).map(withoutSpace);
    if (!first || last === '' || more.length > 0) return [];
    const [from, to] = [this.denseIndex(within.start), this.denseIndex(within.end)];
    const found: Range[] = [];
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
      found.push({ start: this.offsets[at] as number, end: (this.offsets[end - 1] as number) + 1 });
    }
    return found;
  }

  /** What to tell a person whose words `find` does not find inside a range that has a name. */
  whyNot(words: string, within: Range, name: string): string {
    const [first = '', last, ...more] = words.split(ELLIPSIS);
    if (more.length > 0) return `“${words}” has more than one “ … ”; give the first and the last words alone.`;
    if (this.find(words, { start: 0, end: this.text.length }).length > 0)
      return `“${words}” is not in ${name} but elsewhere in report.txt; put it under its own section.`;
    if (last !== undefined && this.find(first, within).length > 0)
      return `“${last}” does not follow “${first}” in ${name}; copy the words from report.txt.`;
    return `“${first}” is not in ${name}; copy the words from report.txt.`;
  }

  /** Whether the words stand inside a range. */
  holds(words: string, within: Range): boolean {
    const dense = withoutSpace(words);
    const at = this.dense.indexOf(dense, this.denseIndex(within.start));
    return dense.length > 0 && at >= 0 && at + dense.length <= this.denseIndex(within.end);
  }

  slice(range: Range): string {
    return this.text.slice(range.start, range.end);
  }

  /** The same range without white space at its ends. */
  trim(range: Range): Range {
    const [from, to] = [this.denseIndex(range.start), this.denseIndex(range.end)];
    if (from === to) return { start: range.start, end: range.start };
    return { start: this.offsets[from] as number, end: (this.offsets[to - 1] as number) + 1 };
  }

  /** The first index of `dense` at or after an offset. */
  private denseIndex(offset: number): number {
    let [low, high] = [0, this.offsets.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.offsets[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function withoutSpace(words: string): string {
  return words.replace(/\s+/g, '');
}
