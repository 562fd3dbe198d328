import type { EntityRecord } from '../model/entity.js';
import type { Evidence } from '../model/evidence.js';
import { heal } from '../model/heal.js';
import type { StatementRecord } from '../model/statement.js';
import { statementId } from '../model/statement-id.js';
import type { KindValue, RelationType } from '../model/vocabulary.js';
import type { Range } from './published-text.js';
import type { ReportText } from './report-text.js';

/** 第五节, 一、 or 1. before a heading. */
const NUMBERED = /^(?:(第[一二三四五六七八九十]+[章节])|([一二三四五六七八九十]+)、|(\d+(?:\.\d+)*)\.)\s*(.+)$/s;

/** Kinds that are the text itself. */
const TEXT_KINDS: readonly KindValue[] = ['REPORT', 'SECTION', 'PASSAGE'];

/** A report's sections and passages as entities. */
export function textEntities(report: ReportText): EntityRecord[] {
  const record = (id: string, kind: KindValue, name: string, range: Range, properties: EntityRecord['properties']) => ({
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
      const [, chapter, ordinal, figure, title] = NUMBERED.exec(section.heading) ?? [];
      const number = chapter ?? ordinal ?? figure;
      return {
        ...record(section.id, 'SECTION', heal(title ?? section.heading), section.title, {
          ...(number ? { number } : {}),
          depth: section.depth,
          start: section.range.start,
          end: section.range.end,
        }),
        nameEn: section.nameEn ?? null,
      };
    }),
    ...report.passages.map((passage) => {
      const text = heal(report.text.slice(passage));
      const name = [...text].slice(0, 40).join('');
      return record(passage.id, 'PASSAGE', name, passage, { text, start: passage.start, end: passage.end });
    }),
  ];
}

/** Which entity is mentioned in which passage, and how passages and sections nest. */
export function textStatements(report: ReportText, entities: readonly EntityRecord[]): StatementRecord[] {
  const state = (
    relation: RelationType,
    subject: string,
    object: string,
    evidence: readonly Evidence[],
  ): StatementRecord => {
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
    .filter(({ kind }) => !TEXT_KINDS.includes(kind))
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

function evidenceOf(report: ReportText, { start, end }: Range): Evidence {
  return {
    report: report.id,
    start,
    end,
    quote: heal(report.text.slice({ start, end })),
    ...report.place({ start, end }),
  };
}
