import { isTextRange } from './characters.js';
import { firstIndex } from './first-index.js';
import { quoteOf } from './quote.js';
import { includesOffset, type TextRange } from './text-range.js';

/** A heading and all that stands under it. */
export interface OutlineSection extends TextRange {
  /** 1 for the widest sections. */
  readonly depth: number;
}

/** A text with its sections, which may nest, and its passages, which do not overlap. */
export class TextOutline<Section extends OutlineSection, Passage extends TextRange> {
  /** In the order of the text, a section before those inside it. */
  readonly sections: readonly Section[];
  /** In the order of the text. */
  readonly passages: readonly Passage[];
  /** Where headings begin, and where the first passage under each begins. */
  private readonly breaks: readonly number[];

  constructor(
    readonly text: string,
    sections: readonly Section[],
    passages: readonly Passage[],
  ) {
    this.sections = [...sections].sort(inOrder);
    this.passages = [...passages].sort(inOrder);
    this.breaks = this.lineBreaks();
  }

  /** Whether a range has at least one character, lies within the text, and splits no surrogate pair. */
  includes(range: TextRange): boolean {
    return isTextRange(this.text, range);
  }

  /** The words of a range as they are quoted, each heading on a line of its own. */
  quote(range: TextRange): string {
    const first = firstIndex(this.breaks.length, (i) => (this.breaks[i] ?? 0) > range.start);
    const last = firstIndex(this.breaks.length, (i) => (this.breaks[i] ?? 0) >= range.end);
    return quoteOf(this.text, range, this.breaks.slice(first, last));
  }

  /** The innermost section at an offset; undefined if the offset lies in no section. */
  sectionAt(offset: number): Section | undefined {
    for (let i = this.lastStarted(this.sections, offset); i >= 0; i--) {
      const section = this.sections[i];
      if (section && includesOffset(section, offset)) return section;
    }
    return undefined;
  }

  /** The narrowest wider section that holds the beginning of a section; undefined if there is none. */
  parentOf(section: Section): Section | undefined {
    for (let i = this.sections.indexOf(section) - 1; i >= 0; i--) {
      const candidate = this.sections[i];
      if (candidate && candidate.depth < section.depth && section.start < candidate.end) return candidate;
    }
    return undefined;
  }

  /** The passage at an offset; undefined if the offset lies in none, as in a heading. */
  passageAt(offset: number): Passage | undefined {
    const passage = this.passages[this.lastStarted(this.passages, offset)];
    return passage && includesOffset(passage, offset) ? passage : undefined;
  }

  /** The passages that a range overlaps, in order. */
  passagesIn({ start, end }: TextRange): Passage[] {
    const first = firstIndex(this.passages.length, (i) => (this.passages[i]?.end ?? 0) > start);
    const last = firstIndex(this.passages.length, (i) => (this.passages[i]?.start ?? 0) >= end);
    return this.passages.slice(first, last);
  }

  private lastStarted(ranges: readonly TextRange[], offset: number): number {
    return firstIndex(ranges.length, (i) => (ranges[i]?.start ?? 0) > offset) - 1;
  }

  private lineBreaks(): number[] {
    const begun = new Set<Section>();
    const breaks = this.sections.map(({ start }) => start);
    for (const { start } of this.passages) {
      const section = this.sectionAt(start);
      if (!section || begun.has(section)) continue;
      begun.add(section);
      breaks.push(start);
    }
    return breaks.sort((a, b) => a - b);
  }
}

function inOrder(a: TextRange, b: TextRange): number {
  return a.start - b.start || b.end - a.end;
}
