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

/** One for all kinds of subject, or one per kind of subject. */
export type BySubject<T, K extends string = KindName> = T | Readonly<Partial<Record<K, T>>>;

/** The field on the object that leads back to the subjects. */
export interface Inverse<K extends string = KindName> {
  readonly name: BySubject<string, K>;
  readonly description: BySubject<string, K>;
}

/**
 * A type of statement: what it means and what it may join.
 *
 * `K` and `T` are the names of kinds and relations: those of the vocabulary, or any string before the model has checked them.
 */
export interface RelationDeclaration<K extends string = KindName, T extends string = RelationType> {
  /** Neo4j's relationship type and the value of the enum `RelationType`. */
  readonly type: T;
  /** What the statement says, from subject to object. */
  readonly definition: string;
  readonly ends: readonly Ends<K>[];
  readonly inverse: Inverse<K>;
  /** A sentence or a pair that is an instance. */
  readonly example: string;
  /** What its qualifiers mean, besides {@link COMMON_QUALIFIERS}. */
  readonly qualifiers?: Readonly<Record<string, string>>;
  /** Derived from the evidence, never curated. */
  readonly textual?: boolean;
}

/** Qualifiers that any statement may carry. */
export const COMMON_QUALIFIERS: Readonly<Record<string, string>> = {
  open: 'The report’s list goes on: it ends in 等.',
  collective: 'Said of a group as a whole, not of each member.',
  verb: 'The report’s own verb.',
  role: 'The part the object plays.',
  raw: 'The words in the report.',
  stage: 'The stage at which it holds.',
  when: 'When it holds, where the sentence says so.',
  scope: 'How far it reaches, where the sentence says so.',
  aspect: 'Which side of the object is meant.',
  frequency: 'How often, in the report’s words.',
  office: 'The office or part held in it.',
  through: 'The means, in the report’s words.',
  status: 'How far it has come, in the report’s words.',
};

/** Qualifiers that the program adds; nobody writes them down. */
export const COMPUTED_QUALIFIERS: Readonly<Record<string, string>> = {
  check:
    'What related numbers come to, beside what the report writes: on PART_OF and DERIVED_FROM between observations.',
};
