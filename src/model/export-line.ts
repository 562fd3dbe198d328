import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';
import type { EntityRecord } from './entity.js';
import type { Evidence } from './evidence.js';
import type { Graph } from './graph.js';
import type { Model } from './model.js';
import type { StatementRecord } from './statement.js';

/** Returns an entity as a line of the export: canonical JSON (RFC 8785). */
export function entityLine(entity: EntityRecord): string {
  const { id, kind, name, nameEn, aliases, description, properties, evidence } = entity;
  return line({
    type: 'entity',
    id,
    kind,
    name,
    nameEn,
    aliases,
    description,
    properties,
    evidence: evidence.map(selector),
  });
}

/** Returns a statement as a line of the export: canonical JSON (RFC 8785). */
export function statementLine(statement: StatementRecord): string {
  const { id, relation, subject, object, basis, rule, caveat, source, report, qualifiers, evidence } = statement;
  return line({
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
    evidence: evidence.map(selector),
  });
}

function selector({ quote, start, end }: Evidence) {
  return { quote, start, end };
}

function line(value: unknown): string {
  return `${canonicalJson(value)}\n`;
}

/** Returns the version of a graph: the SHA-256 hash of the lines of its export, in hexadecimal. */
export function versionOf(lines: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const each of lines) hash.update(each);
  return hash.digest('hex');
}

/** Returns the lines of the export of a graph, sorted by id, without text kinds and text relations. */
export function* exportLines(graph: Pick<Graph, 'entities' | 'statements'>, model: Model): Generator<string> {
  const isTextual = (id: string): boolean => model.kindOfId(id)?.textual ?? false;
  const lines = [
    ...graph.entities
      .filter(({ id }) => !isTextual(id))
      .map((entity) => ({ id: entity.id, write: () => entityLine(entity) })),
    ...graph.statements
      .filter(
        ({ relation, subject, object }) =>
          !model.relation(relation).textual && !isTextual(subject) && !isTextual(object),
      )
      .map((statement) => ({ id: statement.id, write: () => statementLine(statement) })),
  ];
  lines.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  for (const { write } of lines) yield write();
}
