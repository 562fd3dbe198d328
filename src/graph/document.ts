import type { CoverageRecord } from '../model/coverage.js';
import type { EntityRecord } from '../model/entity.js';
import type { Evidence } from '../model/evidence.js';
import type { Graph } from '../model/graph.js';
import type { Model } from '../model/model.js';
import type { StatementRecord } from '../model/statement.js';
import { isOutlineKind } from './exported.js';
import type { CoverageLine, EntityLine, EvidenceLine, Line, StatementLine, TextLine } from './lines.js';
import { outlineOf, type ReportOutline } from './report-outline.js';

/** What the lines of a graph document hold, before anything is derived from it. */
export class GraphDocument {
  readonly texts = new Map<string, string>();
  readonly coverage = new Map<string, CoverageRecord>();
  /** The lines of which texts and coverage are made. */
  readonly reportLines: (TextLine | CoverageLine)[] = [];
  readonly entities: EntityLine[] = [];
  readonly statements: StatementLine[] = [];
  version = '';
  private outlines: ReadonlyMap<string, ReportOutline> | undefined;

  constructor(private readonly model: Model) {}

  /** Adds the content of a line. */
  add(line: Line): void {
    switch (line.type) {
      case 'text':
        this.reportLines.push(line);
        this.texts.set(line.report, (this.texts.get(line.report) ?? '') + line.text);
        break;
      case 'coverage': {
        this.reportLines.push(line);
        const { type: _, report, ...record } = line;
        this.coverage.set(report, record);
        break;
      }
      case 'entity':
        this.entities.push(line);
        break;
      case 'statement':
        this.statements.push(line);
        break;
      case 'end':
        this.version = line.version;
        break;
      case 'header':
        break;
    }
  }

  /** The outline of a report; undefined if the document has no text of it. */
  outline(report: string): ReportOutline | undefined {
    this.outlines ??= this.readOutlines();
    return this.outlines.get(report);
  }

  /** The graph, with what follows from where the evidence stands in the texts. */
  graph(): Graph {
    const entities = this.entities.map((line) => this.entity(line));
    const statements = this.statements.map((line) => this.statement(line));
    const { texts, coverage, version } = this;
    return { entities: sortById(entities), statements: sortById(statements), texts, coverage, version };
  }

  private entity({
    id,
    kind,
    name,
    nameEn,
    aliases,
    description,
    properties,
    evidence: lines,
  }: EntityLine): EntityRecord {
    const evidence = this.evidence(lines);
    const reports = [...new Set(evidence.map(({ report }) => report))].sort();
    return { id, kind, name, nameEn, aliases, description, properties, reports, evidence };
  }

  private statement(line: StatementLine): StatementRecord {
    const { id, relation, subject, object, basis, rule, caveat, source, report, qualifiers } = line;
    const evidence = this.evidence(line.evidence);
    return { id, relation, subject, object, basis, rule, caveat, source, report, qualifiers, evidence };
  }

  /** The statements of text relations that follow from the sections, the passages and the evidence. */
  *textStatements(): Generator<StatementRecord> {
    const mentioned = this.entities.filter(({ kind }) => !this.model.kindByValue(kind).textual);
    const entities = mentioned.map((line) => this.entity(line));
    for (const report of this.texts.keys()) yield* this.outline(report)?.statements(entities) ?? [];
  }

  private evidence(lines: readonly EvidenceLine[]): Evidence[] {
    return lines.map(({ report, start, end, quote }) => {
      const evidence = this.outline(report)?.evidence({ start, end }, quote);
      if (!evidence) throw new Error(`${report} has no section at ${start}.`);
      return evidence;
    });
  }

  private readOutlines(): ReadonlyMap<string, ReportOutline> {
    const parts = new Map<string, EntityLine[]>([...this.texts.keys()].map((report) => [report, []]));
    for (const entity of this.entities)
      if (isOutlineKind(entity.kind)) parts.get(entity.evidence[0]?.report ?? '')?.push(entity);
    return new Map([...this.texts].map(([report, text]) => [report, outlineOf(report, text, parts.get(report) ?? [])]));
  }
}

function sortById<T extends { readonly id: string }>(all: T[]): T[] {
  return all.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
