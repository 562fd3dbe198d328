import type { Labels } from './labels.js';
import type { QualifierDeclaration } from './qualifier.js';
import type { KindName, RelationType } from './vocabulary.js';

/** Every kind but Report, Section and Passage. */
export const ANY = Symbol('any kind but the text kinds');
/** The same kind as the other end. */
export const SAME = Symbol('the same kind');

/** The kinds at one end: names of classes, or {@link ANY}, or any but some. */
export type Kinds<K extends string = KindName> = typeof ANY | readonly K[] | { readonly anyBut: readonly K[] };

/** Which kinds a relation joins. */
export interface Ends<K extends string = KindName> {
  readonly from: Kinds<K>;
  readonly to: Kinds<K> | typeof SAME;
}

/** The field on the object that leads back to the subjects. */
export interface Inverse {
  readonly name: string;
  readonly labels: Labels;
  readonly description: string;
}

/**
 * A type of statement: what it means and what it may join.
 *
 * `K` and `T` are the names of kinds and relations: those of the vocabulary, or any string before the model has checked them.
 */
export interface RelationDeclaration<K extends string = KindName, T extends string = RelationType> {
  /** Neo4j's relationship type and the value of the enum `RelationType`. */
  readonly type: T;
  /** As it is read from subject to object. */
  readonly labels: Labels;
  /** What the statement says, from subject to object. */
  readonly definition: string;
  readonly ends: readonly Ends<K>[];
  /** One for all kinds of subject, or one for each. */
  readonly inverse: Inverse | Readonly<Partial<Record<K, Inverse>>>;
  /** A sentence or a pair that is an instance. */
  readonly example: string;
  /** Its qualifiers by key, besides {@link COMMON_QUALIFIERS}. */
  readonly qualifiers?: Readonly<Record<string, QualifierDeclaration>>;
  /** Whether no entity may lead back to itself along it: it leads upward, or from what is said again to what was said. Default: false. */
  readonly acyclic?: boolean;
  /** Derived from the evidence, never curated. */
  readonly textual?: boolean;
}
