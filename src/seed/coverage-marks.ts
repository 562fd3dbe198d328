import type { EntityRecord } from '../model/entity.js';
import type { KindValue } from '../model/vocabulary.js';
import type { TextRange } from '../text/text-range.js';
import type { AccountedNumeral } from './coverage.js';
import type { ReportText } from './report-text.js';

/** A CSS class of the page: a kind, a numeral, or a numeral that no record accounts for. */
export type MarkClass = KindValue | 'NUMERAL' | 'missing';

/** A marked range of the text. */
export interface CoverageMark extends TextRange {
  readonly mark: MarkClass;
  readonly title: string;
}

/** Kinds that are not marked: the text itself, and metrics. */
const UNMARKED: readonly KindValue[] = ['SECTION', 'PASSAGE', 'REPORT', 'METRIC'];

/** Returns the marks of a report's text: names, claims, numbers, and the numerals that no record accounts for. */
export function coverageMarks(
  report: ReportText,
  numerals: readonly AccountedNumeral[],
  entities: readonly EntityRecord[],
): CoverageMark[] {
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
      ? { start, end, mark: 'missing' as const, title: 'no record accounts for this number' }
      : { start, end, mark: 'NUMERAL' as const, title: `numeral: ${account}` },
  );
  return [...marks, ...counted].sort((a, b) => a.start - b.start || b.end - a.end);
}
