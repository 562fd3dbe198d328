import { exportLines, versionOf } from '../graph/export-lines.js';
import type { EntityRecord, Scalar } from '../model/entity.js';
import type { Evidence } from '../model/evidence.js';
import type { Graph } from '../model/graph.js';
import type { StatementRecord } from '../model/statement.js';
import { statementId } from '../model/statement-id.js';
import { type AccountedNumeral, coverageOf } from './coverage.js';
import type { Draft, DraftEntity, DraftStatement, Span } from './draft.js';
import type { ReportText } from './report-text.js';
import { countSeats } from './seats.js';
import { textEntities } from './text-entities.js';

/** Converts a draft without problems to a graph. */
export function assemble(
  draft: Draft,
  accounted: readonly { report: ReportText; numerals: readonly AccountedNumeral[] }[],
): Graph {
  const reports = accounted.map(({ report }) => report);
  const texts = new Map(reports.map((report) => [report.id, report]));
  const named = [...draft.entities.values()].map((entity) => toRecord(entity, draft, texts));
  const entities = sortById([...named, ...reports.flatMap((report) => textEntities(report))]);
  const stated = mergeStatements(draft.statements, texts);
  const mentioned = named.filter(({ kind }) => !draft.model.kindByValue(kind).textual);
  const textual = reports.flatMap(({ outline }) => [...outline.statements(mentioned)]);
  const statements = sortById([...stated, ...textual]);
  return {
    entities,
    statements,
    texts: new Map(reports.map((report) => [report.id, report.text.text])),
    coverage: new Map(
      accounted.map(({ report, numerals }) => [report.id, coverageOf(report, numerals, [...named, ...stated])]),
    ),
    version: versionOf(exportLines({ entities, statements }, draft.model)),
  };
}

function toRecord(entity: DraftEntity, draft: Draft, texts: ReadonlyMap<string, ReportText>): EntityRecord {
  const name = entity.name as string;
  const properties: Record<string, Scalar> = Object.fromEntries(entity.properties);
  if (entity.kind.name === 'Committee') Object.assign(properties, countSeats(entity.id, draft.statements));
  if (entity.kind.name === 'Claim') {
    properties.text ??= name;
    if (entity.nameEn) properties.textEn ??= entity.nameEn;
  }
  const names = [name, ...entity.aliases];
  const naming = entity.uses.filter((span) => names.some((one) => texts.get(span.report)?.text.contains(one, span)));
  // A metric, an observation or an omitted subject is not named: then all sentences that mention it are the evidence.
  const evidence = toEvidence(naming.length > 0 ? naming : entity.uses, texts);
  return {
    id: entity.id,
    kind: entity.kind.value,
    name,
    nameEn: entity.nameEn ?? null,
    aliases: [...entity.aliases].sort(),
    description: entity.description ?? null,
    properties,
    reports: [...new Set(evidence.map(({ report }) => report))].sort(),
    evidence,
  };
}

function mergeStatements(drafts: readonly DraftStatement[], texts: ReadonlyMap<string, ReportText>): StatementRecord[] {
  const merged = new Map<string, { first: DraftStatement; spans: Span[] }>();
  for (const draft of drafts) {
    const id = statementId(draft);
    const known = merged.get(id);
    if (known) known.spans.push(...draft.spans);
    else merged.set(id, { first: draft, spans: [...draft.spans] });
  }
  return [...merged].map(([id, { first, spans }]) => {
    const { relation, subject, object, basis, rule, caveat, source, report, qualifiers } = first;
    return {
      id,
      relation,
      subject,
      object,
      basis,
      rule,
      caveat,
      source,
      report,
      qualifiers,
      evidence: toEvidence(spans, texts),
    };
  });
}

function toEvidence(spans: readonly Span[], texts: ReadonlyMap<string, ReportText>): Evidence[] {
  const distinct = new Map(spans.map((span) => [`${span.report} ${span.start} ${span.end}`, span]));
  return [...distinct.values()]
    .sort((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : a.start - b.start || a.end - b.end))
    .map(({ report, start, end }) => (texts.get(report) as ReportText).evidence({ start, end }));
}

function sortById<T extends { id: string }>(all: T[]): T[] {
  return all.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
