import { ReportOutline } from '../graph/report-outline.js';
import type { Evidence } from '../model/evidence.js';
import { passagesOf } from '../text/passages.js';
import type { SearchableText } from '../text/searchable-text.js';
import { TextOutline } from '../text/text-outline.js';
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
  readonly outline: ReportOutline;

  constructor(
    readonly id: string,
    readonly text: SearchableText,
    readonly sections: readonly LocatedSection[],
    readonly blocks: readonly LocatedBlock[],
  ) {
    const ranges = sections.flatMap((section) => {
      const captions = blocks.filter((block) => block.caption && block.section === section.id);
      const passages = passagesOf(
        text.text,
        section.body,
        captions.map(({ range }) => range),
      );
      return passages.map((range) => ({ ...range, section: section.id }));
    });
    this.passages = ranges.map((range, i) => ({
      ...range,
      id: `passage:${lastPart(id)}:${String(i + 1).padStart(4, '0')}`,
    }));
    const outline = new TextOutline(
      text.text,
      sections.map(({ id, depth, title, range }) => ({ ...range, id, depth, evidence: [title] })),
      this.passages.map((passage) => ({ ...passage, evidence: [passage] })),
    );
    this.outline = new ReportOutline(id, outline);
  }

  /** Returns the evidence of a range. @throws Error if the range is in no section */
  evidence(range: TextRange): Evidence {
    const evidence = this.outline.evidence(range);
    if (!evidence) throw new Error(`${this.id} has no section at ${range.start}–${range.end}.`);
    return evidence;
  }
}
