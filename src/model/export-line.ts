import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';
import type { EntityRecord } from './entity.js';
import type { Evidence } from './evidence.js';
import type { StatementRecord } from './statement.js';

/** An entity as a line of the export: canonical JSON (RFC 8785). */
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

/** A statement as a line of the export: canonical JSON (RFC 8785). */
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

/** A graph's version: SHA-256 over the lines of its export, in hexadecimal. */
export function versionOf(lines: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const each of lines) hash.update(each);
  return hash.digest('hex');
}
