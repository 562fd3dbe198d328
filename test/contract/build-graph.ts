import { exportLines, versionOf } from '../../src/graph/export-lines.js';
import type { CoverageRecord } from '../../src/model/coverage.js';
import type { EntityRecord } from '../../src/model/entity.js';
import type { Evidence } from '../../src/model/evidence.js';
import type { Graph } from '../../src/model/graph.js';
import type { Model } from '../../src/model/model.js';
import type { StatementRecord } from '../../src/model/statement.js';
import { statementId } from '../../src/model/statement-id.js';
import type { RelationType } from '../../src/model/vocabulary.js';
import { normalizeWhitespace } from '../../src/text/normalize-whitespace.js';
import type { TextRange } from '../../src/text/text-range.js';
import { PlacedReport, type ReportSpec } from './placed-report.js';

/** Words of a report: where they first stand, or a range. */
export type Quote = readonly [report: string, words: string | TextRange];

export type EntitySpec = Partial<Pick<EntityRecord, 'nameEn' | 'aliases' | 'description' | 'properties'>> & {
  readonly quotes?: readonly Quote[];
};

export type StatementSpec = Partial<
  Pick<StatementRecord, 'basis' | 'rule' | 'caveat' | 'source' | 'report' | 'qualifiers'>
> & { readonly quotes?: readonly Quote[] };

/** Puts a graph together as the seed does: texts, sections, passages and mentions follow from what is given. */
export class GraphBuilder {
  private readonly reports = new Map<string, PlacedReport>();
  private readonly entities = new Map<string, EntityRecord>();
  private readonly statements = new Map<string, StatementRecord>();

  constructor(private readonly model: Model) {}

  report(spec: ReportSpec): this {
    const report = new PlacedReport(spec);
    this.reports.set(spec.id, report);
    this.entity(spec.id, spec.name, { properties: { period: spec.period }, quotes: [[spec.id, report.title]] });
    for (const section of report.sections) {
      const { id, heading, depth, number, range, title, parent } = section;
      const properties = { ...(number ? { number } : {}), depth, ...range };
      this.entity(id, normalizeWhitespace(heading), { properties, quotes: [[spec.id, title]] });
      this.state(id, 'IN_REPORT', spec.id, { report: spec.id, quotes: [[spec.id, title]] });
      if (parent) this.state(id, 'IN_SECTION', parent, { report: spec.id, quotes: [[spec.id, title]] });
    }
    for (const { id, range, section } of report.passages) {
      const text = normalizeWhitespace(report.text.slice(range.start, range.end));
      const quotes: Quote[] = [[spec.id, range]];
      this.entity(id, [...text].slice(0, 40).join(''), { properties: { text, ...range }, quotes });
      this.state(id, 'IN_SECTION', section, { report: spec.id, quotes });
    }
    return this;
  }

  entity(id: string, name: string, { quotes = [], ...given }: EntitySpec = {}): this {
    const kind = this.model.kindOfId(id);
    if (!kind) throw new Error(`${id} names no kind.`);
    const evidence = this.evidence(quotes);
    const { nameEn = null, aliases = [], description = null, properties = {} } = given;
    const reports = [...new Set(evidence.map(({ report }) => report))].sort();
    this.entities.set(id, {
      id,
      kind: kind.value,
      name,
      nameEn,
      aliases,
      description,
      properties,
      reports,
      evidence,
    });
    return this;
  }

  /** @returns the statement's id */
  state(
    subject: string,
    relation: RelationType,
    object: string,
    { quotes = [], ...given }: StatementSpec = {},
  ): string {
    const [from, to] = [this.model.kindOfId(subject)?.name, this.model.kindOfId(object)?.name];
    if (!from || !to || !this.model.relation(relation).allowed.get(from)?.has(to))
      throw new Error(`The model has no ${from} ${relation} ${to}.`);
    const { basis = 'STATED', rule = null, caveat = null, source = null, report = null, qualifiers = [] } = given;
    const identity = { report, subject, relation, object, rule, qualifiers };
    const id = statementId(identity);
    this.statements.set(id, { id, ...identity, basis, caveat, source, evidence: this.evidence(quotes) });
    return id;
  }

  without(...ids: string[]): this {
    for (const id of ids) {
      this.entities.delete(id);
      this.statements.delete(id);
      for (const { id: statement, subject, object } of [...this.statements.values()])
        if (subject === id || object === id) this.statements.delete(statement);
    }
    return this;
  }

  build(): Graph {
    this.mention();
    const entities = sortById(this.entities);
    const statements = sortById(this.statements);
    const texts = new Map([...this.reports].map(([id, { text }]) => [id, text]));
    const coverage = new Map([...this.reports].map(([id, report]) => [id, this.coverage(report)]));
    const version = versionOf(exportLines({ entities, statements }, this.model));
    return { entities, statements, texts, coverage, version };
  }

  private mention(): void {
    for (const { id, evidence } of [...this.entities.values()]) {
      if (this.model.kindOfId(id)?.textual) continue;
      for (const [report] of this.reports)
        for (const passage of new Set(evidence.flatMap((each) => (each.report === report ? each.passages : [])))) {
          const ranges = evidence.filter(({ passages }) => passages.includes(passage));
          this.state(id, 'MENTIONED_IN', passage, { report, quotes: ranges.map((range) => [report, range]) });
        }
    }
  }

  /** A sentence without evidence has a reason if its number is even. */
  private coverage({ text, passages }: PlacedReport): CoverageRecord {
    const mentioned = new Set([...this.statements.values()].map(({ object }) => object));
    const uncovered = passages.filter(({ id }) => !mentioned.has(id)).map(({ id }) => id);
    const digits = text.match(/\d+/g)?.length ?? 0;
    return {
      sentences: passages.length,
      sentencesWithEvidence: passages.length - uncovered.length,
      uncovered: uncovered.map((passage) => ({ passage, reason: /[02468]$/.test(passage) ? '无内容。' : null })),
      digits,
      digitsAccounted: Math.floor(digits / 2),
    };
  }

  private evidence(quotes: readonly Quote[]): Evidence[] {
    return quotes
      .map(([report, words]) => (this.reports.get(report) as PlacedReport).evidence(words))
      .sort((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : a.start - b.start || a.end - b.end));
  }
}

function sortById<T extends { id: string }>(all: ReadonlyMap<string, T>): T[] {
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
