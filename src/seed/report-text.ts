import { passagesOf } from '../text/passages.js';
import type { SearchableText } from '../text/searchable-text.js';
import type { TextRange } from '../text/text-range.js';
import type { LocatedBlock, LocatedSection } from './locate.js';
import { lastPart } from './references.js';

/** A sentence or list item of a report. */
export interface PassageRange extends TextRange {
  readonly id: string;
  readonly section: string;
}

/** A report's text with its sections and passages. */
export class ReportText {
  readonly passages: readonly PassageRange[];

  constructor(
    readonly id: string,
    readonly text: SearchableText,
    readonly sections: readonly LocatedSection[],
    readonly blocks: readonly LocatedBlock[],
  ) {
    this.passages = sections
      .flatMap((section) =>
        passagesOf(text, section.body, captionsOf(section, blocks)).map((range) => ({ ...range, section: section.id })),
      )
      .map((passage, i) => ({ ...passage, id: `passage:${lastPart(id)}:${String(i + 1).padStart(4, '0')}` }));
  }

  /** The section in which a range begins and the passages that it touches. */
  place(range: TextRange): { section: string; passages: string[] } {
    const around = this.sections.filter(({ range: { start, end } }) => start <= range.start && range.start < end);
    const innermost = around.at(-1) ?? this.sections[0];
    if (!innermost) throw new Error(`${this.id} has no sections`);
    return {
      section: innermost.id,
      passages: this.passages.filter((p) => p.start < range.end && range.start < p.end).map(({ id }) => id),
    };
  }

  /** The section that a section stands in. */
  parent(section: LocatedSection): LocatedSection | undefined {
    const before = this.sections.slice(0, this.sections.indexOf(section));
    return before.findLast((candidate) => candidate.depth < section.depth && section.range.start < candidate.range.end);
  }
}

function captionsOf(section: LocatedSection, blocks: readonly LocatedBlock[]): TextRange[] {
  return blocks.filter((block) => block.caption && block.section === section.id).map(({ range }) => range);
}
