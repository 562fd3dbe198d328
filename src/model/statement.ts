import type { Evidence } from './evidence.js';
import { enumeration, type ValueOf } from './value-type.js';
import type { RelationType } from './vocabulary.js';

/** Why a statement is in the graph. */
export const Basis = enumeration('Basis', 'Why a statement is in the graph.', {
  STATED: {
    labels: { en: 'Stated', zh: '报告明言' },
    meaning: 'One sentence or one list of the report holds both ends and the relation.',
  },
  INFERRED: {
    labels: { en: 'Inferred', zh: '推断' },
    meaning: 'A named rule joins two or more quotes; the caveat says what they do not prove.',
  },
  REFERENCE: {
    labels: { en: 'Reference', zh: '参考资料' },
    meaning: 'A fact from outside the report, such as the province of a county; the source says where it comes from.',
  },
});
export type Basis = ValueOf<typeof Basis>;

/** How well a claim is supported by what the report says. */
export const SupportLevel = enumeration('SupportLevel', 'How well a claim is supported within its report.', {
  STATED: {
    labels: { en: 'Stated', zh: '报告明言' },
    meaning: 'At least one sentence itself says what supports the claim.',
  },
  INFERRED: {
    labels: { en: 'Inferred', zh: '推断' },
    meaning: 'Nothing is stated, but a named rule infers support; read its caveat.',
  },
  NONE: {
    labels: { en: 'None', zh: '无' },
    meaning: 'The report has no support for the claim. This is an answer, not a gap.',
  },
});
export type SupportLevel = ValueOf<typeof SupportLevel>;

/** More about a statement, such as how many seats. */
export interface Qualifier {
  readonly key: string;
  readonly value: string;
}

/** One fact: subject, relation, object, and why we say so. */
export interface StatementRecord {
  readonly id: string;
  /** The relation's type, such as `SUPPORTS`. */
  readonly relation: RelationType;
  /** The subject's id. */
  readonly subject: string;
  /** The object's id. */
  readonly object: string;
  readonly basis: Basis;
  /** The named rule of an INFERRED statement. */
  readonly rule: string | null;
  readonly caveat: string | null;
  /** Where a REFERENCE comes from. */
  readonly source: string | null;
  /** The id of the report that makes it; null for REFERENCE. */
  readonly report: string | null;
  /** Sorted by key, then value. */
  readonly qualifiers: readonly Qualifier[];
  readonly evidence: readonly Evidence[];
}
