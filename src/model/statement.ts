import type { Evidence } from './evidence.js';
import { enumeration, type ValueOf } from './value-type.js';
import type { RelationType } from './vocabulary.js';

/** What a statement is based on. */
export const Basis = enumeration('Basis', 'What a statement is based on.', {
  STATED: {
    labels: { en: 'Stated', zh: '报告明言' },
    meaning: 'One sentence or one list of the report contains subject, relation and object.',
  },
  INFERRED: {
    labels: { en: 'Inferred', zh: '推断' },
    meaning: 'A named rule combines two or more quotes. The caveat says what they do not prove.',
  },
  REFERENCE: {
    labels: { en: 'Reference', zh: '参考资料' },
    meaning: 'A fact from outside the report, such as the province of a county. The source says where it comes from.',
  },
});
export type Basis = ValueOf<typeof Basis>;

/** How well a claim is supported within its report. */
export const SupportLevel = enumeration('SupportLevel', 'How well a claim is supported within its report.', {
  STATED: {
    labels: { en: 'Stated', zh: '报告明言' },
    meaning: 'At least one sentence states what supports the claim.',
  },
  INFERRED: {
    labels: { en: 'Inferred', zh: '推断' },
    meaning: 'No sentence states support, but a named rule infers it. See its caveat.',
  },
  NONE: {
    labels: { en: 'None', zh: '无' },
    meaning: 'The report contains no support for the claim. This is a finding, not missing data.',
  },
});
export type SupportLevel = ValueOf<typeof SupportLevel>;

/** A detail of a statement, such as the number of seats. */
export interface Qualifier {
  readonly key: string;
  readonly value: string;
}

/** A fact: subject, relation and object, with basis and evidence. */
export interface StatementRecord {
  readonly id: string;
  /** The relation's type, such as `SUPPORTS`. */
  readonly relation: RelationType;
  /** The subject's id. */
  readonly subject: string;
  /** The object's id. */
  readonly object: string;
  readonly basis: Basis;
  /** The name of the inference rule. Null unless the basis is INFERRED. */
  readonly rule: string | null;
  readonly caveat: string | null;
  /** The source of the reference. Null unless the basis is REFERENCE. */
  readonly source: string | null;
  /** The id of the report that makes the statement. Null if the basis is REFERENCE. */
  readonly report: string | null;
  /** Sorted by key, then value. */
  readonly qualifiers: readonly Qualifier[];
  readonly evidence: readonly Evidence[];
}
