import type { Basis, Qualifier, StatementRecord } from '../../model/statement.js';
import type { RelationType } from '../../model/vocabulary.js';
import { readEvidence } from './entity-columns.js';

/** What stands between the brackets of RETURN for a statement `r`. */
export const STATEMENT_COLUMNS = [
  'r.id',
  'type(r)',
  'r.subjectId',
  'r.objectId',
  'r.basis',
  'r.rule',
  'r.caveat',
  'r.source',
  'r.report',
  'r.qualifiers',
  'r.evidence',
].join(', ');

/** Reads the values of {@link STATEMENT_COLUMNS}. */
export function readStatement(values: unknown): StatementRecord {
  const [id, relation, subject, object, basis, rule, caveat, source, report, qualifiers, evidence] = values as [
    ...(readonly string[]),
  ];
  return {
    id: id as string,
    relation: relation as RelationType,
    subject: subject as string,
    object: object as string,
    basis: basis as Basis,
    rule: rule ?? null,
    caveat: caveat ?? null,
    source: source ?? null,
    report: report ?? null,
    qualifiers: ((qualifiers ?? []) as unknown as readonly string[]).map(readQualifier),
    evidence: readEvidence(evidence),
  };
}

/** A qualifier as it is stored: `key=value`. A key has no `=` in it. */
export function storeQualifier({ key, value }: Qualifier): string {
  return `${key}=${value}`;
}

function readQualifier(stored: string): Qualifier {
  const at = stored.indexOf('=');
  return { key: stored.slice(0, at), value: stored.slice(at + 1) };
}
