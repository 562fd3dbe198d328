import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';
import type { StatementRecord } from './statement.js';

/** The data that identifies a statement. */
export type StatementIdentity = Pick<
  StatementRecord,
  'report' | 'subject' | 'relation' | 'object' | 'rule' | 'qualifiers'
>;

/** Returns the stable id of a statement: a hash of report, subject, relation, object, rule and qualifiers. */
export function statementId({ report, subject, relation, object, rule, qualifiers }: StatementIdentity): string {
  const identity = canonicalJson([
    report,
    subject,
    relation,
    object,
    rule,
    qualifiers.map(({ key, value }) => [key, value]),
  ]);
  return `statement:${createHash('sha256').update(identity).digest('hex').slice(0, 24)}`;
}
