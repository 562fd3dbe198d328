import type { EntityRecord } from '../model/entity.js';
import type { Evidence } from '../model/evidence.js';
import type { StatementRecord } from '../model/statement.js';
import { statementId } from '../model/statement-id.js';
import { parseHeading } from '../text/headings.js';
import { normalizeWhitespace } from '../text/normalize-whitespace.js';
import type { TextRange } from '../text/text-range.js';
import type { ReportText } from './report-text.js';

/** A report's sections and passages as entities. */
export function textEntities(report: ReportText): EntityRecord[] {
  const record = (
    id: string,
    kind: string,
    name: string,
    range: TextRange,
    properties: EntityRecord['properties'],
  ) => ({
    id,
    kind,
    name,
    nameEn: null,
    aliases: [],
    description: null,
    properties,
    reports: [report.id],
    evidence: [evidenceOf(report, range)],
  });
  return [
    ...report.sections.map((section) => {
      const { number, title } = parseHeading(section.heading);
      return {
        ...record(section.id, 'SECTION', normalizeWhitespace(title), section.title, {
          ...(number ? { number } : {}),
          depth: section.depth,
          start: section.range.start,
          end: section.range.end,
        }),
        nameEn: section.nameEn ?? null,
      };
    }),
    ...report.passages.map((passage) => {
      const text = normalizeWhitespace(report.text.slice(passage));
      const name = [...text].slice(0, 40).join('');
      return record(passage.id, 'PASSAGE', name, passage, { text, start: passage.start, end: passage.end });
    }),
  ];
}

/** Which entity is mentioned in which passage, and how passages and sections nest. */
export function textStatements(report: ReportText, entities: readonly EntityRecord[]): StatementRecord[] {
  const state = (relation: string, subject: string, object: string, evidence: readonly Evidence[]): StatementRecord => {
    const identity = { report: report.id, subject, relation, object, rule: null, qualifiers: [] };
    return { id: statementId(identity), ...identity, basis: 'STATED', caveat: null, source: null, evidence };
  };
  const nested = report.sections.flatMap((section) => {
    const parent = report.parent(section);
    const heading = [evidenceOf(report, section.title)];
    const inReport = state('IN_REPORT', section.id, report.id, heading);
    return parent ? [inReport, state('IN_SECTION', section.id, parent.id, heading)] : [inReport];
  });
  const standing = report.passages.map((passage) =>
    state('IN_SECTION', passage.id, passage.section, [evidenceOf(report, passage)]),
  );
  const mentions = entities
    .filter(({ kind }) => !['REPORT', 'SECTION', 'PASSAGE'].includes(kind))
    .flatMap((entity) => {
      const byPassage = new Map<string, Evidence[]>();
      for (const evidence of entity.evidence)
        if (evidence.report === report.id)
          for (const passage of evidence.passages)
            byPassage.set(passage, [...(byPassage.get(passage) ?? []), evidence]);
      return [...byPassage].map(([passage, evidence]) => state('MENTIONED_IN', entity.id, passage, evidence));
    });
  return [...nested, ...standing, ...mentions];
}

function evidenceOf(report: ReportText, { start, end }: TextRange): Evidence {
  return {
    report: report.id,
    start,
    end,
    quote: normalizeWhitespace(report.text.slice({ start, end })),
    ...report.place({ start, end }),
  };
}
