import type { Labels } from './labels.js';
import type { QualifierDeclaration } from './qualifier.js';
import type { KindName, RelationType } from './vocabulary.js';

/** All kinds except Report, Section and Passage. */
export const ANY = Symbol('any kind but the text kinds');
/** The same kind as the other end. */
export const SAME = Symbol('the same kind');

/** The kinds at one end: names of classes, {@link ANY}, or {@link ANY} without some kinds. */
export type Kinds<K extends string = KindName> = typeof ANY | readonly K[] | { readonly anyBut: readonly K[] };

/** The kinds that a relation joins. */
export interface Ends<K extends string = KindName> {
  readonly from: Kinds<K>;
  readonly to: Kinds<K> | typeof SAME;
}

/** The field of the object that leads back to the subjects. */
export interface Inverse {
  readonly name: string;
  readonly labels: Labels;
  readonly description: string;
}

/**
 * A type of statement: its meaning and the kinds that it joins.
 *
 * `K` and `T` are the names of kinds and relations: those of the vocabulary, or any string before the model is checked.
 */
export interface RelationDeclaration<K extends string = KindName, T extends string = RelationType> {
  /** The relationship type in Neo4j and the value of the enum `RelationType`. */
  readonly type: T;
  /** The labels of the relation, read from subject to object. */
  readonly labels: Labels;
  /** The meaning of the statement, from subject to object. */
  readonly definition: string;
  readonly ends: readonly Ends<K>[];
  /** One inverse for all kinds of subject, or one for each kind. */
  readonly inverse: Inverse | Readonly<Partial<Record<K, Inverse>>>;
  /** A sentence of a report, or a pair of subject and object, as an example. */
  readonly example: string;
  /** Qualifiers of the relation by key, besides {@link COMMON_QUALIFIERS}. */
  readonly qualifiers?: Readonly<Record<string, QualifierDeclaration>>;
  /** Whether statements of the relation must not form a cycle, as in a hierarchy. Default: false. */
  readonly acyclic?: boolean;
  /** Whether it is a text relation, which is derived from the evidence and not curated. Default: false. */
  readonly textual?: boolean;
}
