import type { EntityRecord } from '../model/entity.js';
import type { KindValue } from '../model/vocabulary.js';
import type { AccountedNumeral } from './coverage.js';
import type { Range } from './published-text.js';
import type { ReportText } from './report-text.js';

/** A class of the page's style: a kind, a numeral, or a numeral that nothing accounts for. */
export type MarkClass = KindValue | 'NUMERAL' | 'missing';

/** A stretch of the text, and what it is marked with. */
export interface Mark extends Range {
  readonly mark: MarkClass;
  readonly title: string;
}

/** A stretch of text that the same marks cover from its beginning to its end. */
export interface Segment extends Range {
  readonly marks: readonly Mark[];
}

/** The text itself, and what is measured of everything: neither is marked. */
const UNMARKED: readonly KindValue[] = ['SECTION', 'PASSAGE', 'REPORT', 'METRIC'];

/** All that the graph holds of a report's text: names, claims, numbers, and the numerals that nothing accounts for. */
export function marksOf(
  report: ReportText,
  numerals: readonly AccountedNumeral[],
  entities: readonly EntityRecord[],
): Mark[] {
  const marks = entities
    .filter(({ kind }) => !UNMARKED.includes(kind))
    .flatMap(({ id, kind, name, aliases, evidence }) =>
      evidence
        .filter((span) => span.report === report.id)
        .flatMap((span) => [name, ...aliases].flatMap((one) => report.text.find(one, span)))
        .map(({ start, end }) => ({ start, end, mark: kind, title: `${kind} ${id}` })),
    );
  const counted = numerals.map(({ start, end, account }) =>
    account === null
      ? { start, end, mark: 'missing' as const, title: 'nothing accounts for this number' }
      : { start, end, mark: 'NUMERAL' as const, title: `numeral: ${account}` },
  );
  return [...marks, ...counted].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A range cut wherever a mark begins or ends. */
export function segmentsOf(range: Range, marks: readonly Mark[]): Segment[] {
  const here = marks.filter(({ start, end }) => start < range.end && range.start < end);
  const cuts = new Set([range.start, range.end]);
  for (const { start, end } of here)
    for (const at of [start, end]) if (at > range.start && at < range.end) cuts.add(at);
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(1).map((end, i) => {
    const start = ordered[i] as number;
    return { start, end, marks: here.filter((mark) => mark.start <= start && end <= mark.end) };
  });
}
