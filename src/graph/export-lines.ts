import { createHash } from 'node:crypto';
import { canonicalJson } from '../model/canonical-json.js';
import type { EntityRecord } from '../model/entity.js';
import type { Evidence } from '../model/evidence.js';
import type { Graph } from '../model/graph.js';
import type { Model } from '../model/model.js';
import type { StatementRecord } from '../model/statement.js';
import { isExportedEntity, isExportedStatement } from './exported.js';
import type { EntityLine, EvidenceLine, StatementLine } from './lines.js';

/** An entity as a line of the export: canonical JSON (RFC 8785). */
export function entityLine(entity: EntityRecord): string {
  const { id, kind, name, nameEn, aliases, description, properties, evidence } = entity;
  return lineOf({
    type: 'entity',
    id,
    kind,
    name,
    nameEn,
    aliases,
    description,
    properties,
    evidence: evidence.map(evidenceLine),
  } satisfies EntityLine);
}

/** A statement as a line of the export: canonical JSON (RFC 8785). */
export function statementLine(statement: StatementRecord): string {
  const { id, relation, subject, object, basis, rule, caveat, source, report, qualifiers, evidence } = statement;
  return lineOf({
    type: 'statement',
    id,
    relation,
    subject,
    object,
    basis,
    rule,
    caveat,
    source,
    report,
    qualifiers: qualifiers.map(({ key, value }) => ({ key, value })),
    evidence: evidence.map(evidenceLine),
  } satisfies StatementLine);
}

/** A value as a line of canonical JSON (RFC 8785). */
export function lineOf(value: unknown): string {
  return `${canonicalJson(value)}\n`;
}

/** A graph's version: SHA-256 over the lines of its export, in hexadecimal. */
export function versionOf(lines: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const each of lines) hash.update(each);
  return hash.digest('hex');
}

type Records = Pick<Graph, 'entities' | 'statements'>;

/** The lines of the export of a graph, sorted by id. */
export function exportLines({ entities, statements }: Records, model: Model): Generator<string> {
  return sortedLines({
    entities: entities.filter(isExportedEntity),
    statements: statements.filter((statement) => isExportedStatement(statement, model)),
  });
}

/** The lines of the sections, the passages and the statements of text relations, sorted by id: what the export leaves out. */
export function textLines({ entities, statements }: Records, model: Model): Generator<string> {
  return sortedLines({
    entities: entities.filter((entity) => !isExportedEntity(entity)),
    statements: statements.filter((statement) => !isExportedStatement(statement, model)),
  });
}

function* sortedLines({ entities, statements }: Records): Generator<string> {
  const lines = [
    ...entities.map((entity) => ({ id: entity.id, write: () => entityLine(entity) })),
    ...statements.map((statement) => ({ id: statement.id, write: () => statementLine(statement) })),
  ];
  lines.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  for (const { write } of lines) yield write();
}

function evidenceLine({ report, quote, start, end }: Evidence): EvidenceLine {
  return { report, quote, start, end };
}
