import type { Evidence } from '../../src/model/evidence.js';
import { TextOutline } from '../../src/text/text-outline.js';
import type { TextRange } from '../../src/text/text-range.js';

/** A report as it is made up: its text follows. */
export interface ReportSpec {
  readonly id: string;
  readonly name: string;
  readonly period: string;
  readonly sections: readonly {
    readonly id: string;
    readonly number?: string;
    readonly heading: string;
    /** The id of an earlier section that holds it. */
    readonly parent?: string;
    readonly sentences: readonly string[];
  }[];
}

interface PlacedSection {
  readonly id: string;
  readonly number: string | undefined;
  readonly heading: string;
  readonly parent: string | undefined;
  readonly depth: number;
  readonly title: TextRange;
  range: TextRange;
}

/** A report with its text put together and everything in its place. */
export class PlacedReport {
  readonly text: string;
  readonly title: TextRange;
  readonly outline: TextOutline<{ depth: number } & TextRange, TextRange>;
  readonly sections: PlacedSection[] = [];
  readonly passages: { readonly id: string; readonly section: string; readonly range: TextRange }[] = [];

  constructor(private readonly spec: ReportSpec) {
    const local = spec.id.slice(spec.id.indexOf(':') + 1);
    let text = `${spec.name}\r\n`;
    this.title = { start: 0, end: spec.name.length };
    const put = (words: string): TextRange => {
      const start = text.length;
      text += words;
      return { start, end: text.length };
    };
    for (const { id, number, heading, parent, sentences } of spec.sections) {
      const title = put(`${number ?? ''}${heading}`);
      put('\n');
      for (const sentence of sentences) {
        const range = put(sentence);
        this.passages.push({ id: `passage:${local}:${this.passages.length + 1}`, section: id, range });
      }
      put('\n');
      const depth = (this.section(parent)?.depth ?? 0) + 1;
      const range = { start: title.start, end: text.length };
      this.sections.push({ id, number, heading, parent, depth, title, range });
      this.widen(parent, text.length);
    }
    this.text = text;
    this.outline = new TextOutline(
      text,
      this.sections.map(({ depth, range }) => ({ depth, ...range })),
      this.passages.map(({ range }) => range),
    );
  }

  /** What holds a section ends no sooner. */
  private widen(id: string | undefined, end: number): void {
    for (let outer = this.section(id); outer; outer = this.section(outer.parent))
      outer.range = { start: outer.range.start, end };
  }

  private section(id: string | undefined): PlacedSection | undefined {
    return this.sections.find((section) => section.id === id);
  }

  /** @param words the first place where they stand, or a range */
  evidence(words: string | TextRange): Evidence {
    const start = typeof words === 'string' ? this.text.indexOf(words) : words.start;
    const end = typeof words === 'string' ? start + words.length : words.end;
    if (!this.outline.includes({ start, end })) throw new Error(`${this.spec.id} does not say “${words}”.`);
    const section = this.sections.findLast(({ range }) => range.start <= start) ?? this.sections[0];
    const touched = this.passages.filter(({ range }) => range.start < end && start < range.end);
    return {
      report: this.spec.id,
      start,
      end,
      quote: this.outline.quote({ start, end }),
      section: section?.id ?? '',
      passages: touched.map(({ id }) => id),
    };
  }
}
