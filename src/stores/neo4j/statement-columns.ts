import type { Basis, Qualifier, StatementRecord } from '../../model/statement.js';
import type { RelationType } from '../../model/vocabulary.js';
import { readEvidence } from './entity-columns.js';
import { list, optionalText, text, texts } from './stored-values.js';

/** The list of expressions for RETURN, for a statement `r`. */
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

/**
 * Reads the values of {@link STATEMENT_COLUMNS}.
 *
 * @throws ApiError STORE_UNAVAILABLE if the values are not those of a statement of a complete graph
 */
export function readStatement(values: unknown): StatementRecord {
  const [id, relation, subject, object, basis, rule, caveat, source, report, qualifiers, evidence] = list(
    values,
    'a statement',
  );
  return {
    id: text(id, 'id'),
    relation: text(relation, 'relation') as RelationType,
    subject: text(subject, 'subject'),
    object: text(object, 'object'),
    basis: text(basis, 'basis') as Basis,
    rule: optionalText(rule, 'rule'),
    caveat: optionalText(caveat, 'caveat'),
    source: optionalText(source, 'source'),
    report: optionalText(report, 'report'),
    qualifiers: texts(qualifiers, 'qualifiers').map(readQualifier),
    evidence: readEvidence(evidence),
  };
}

/** Returns a qualifier as stored: `key=value`. A key never contains `=`. */
export function storeQualifier({ key, value }: Qualifier): string {
  return `${key}=${value}`;
}

function readQualifier(stored: string): Qualifier {
  const at = stored.indexOf('=');
  return { key: stored.slice(0, at), value: stored.slice(at + 1) };
}
