/** Every kind but Report, Section and Passage. */
export const ANY = Symbol('any kind but the text kinds');
/** The same kind as the other end. */
export const SAME = Symbol('the same kind');

/** The kinds at one end: names of classes, or {@link ANY}, or any but some. */
export type Kinds = typeof ANY | readonly string[] | { readonly anyBut: readonly string[] };

/** Which kinds a relation joins. */
export interface Ends {
  readonly from: Kinds;
  readonly to: Kinds | typeof SAME;
}

/** The field on the object that leads back to the subjects. */
export interface Inverse {
  /** One name for all kinds of subject, or a name per kind of subject. */
  readonly name: string | Readonly<Record<string, string>>;
  /** One for all kinds of subject, or one per kind of subject. */
  readonly description: string | Readonly<Record<string, string>>;
}

/** A type of statement: what it means and what it may join. */
export interface RelationDeclaration {
  /** Neo4j's relationship type and the value of the enum `RelationType`. */
  readonly type: string;
  /** What the statement says, from subject to object. */
  readonly definition: string;
  readonly ends: readonly Ends[];
  readonly inverse: Inverse;
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
  reach: 'coordinated where an adverbial reaches the predicate across a comma, as two independent readers hold.',
};

/** Qualifiers that the program adds; nobody writes them down. */
export const COMPUTED_QUALIFIERS: Readonly<Record<string, string>> = {
  check:
    'What related numbers come to, beside what the report writes: on PART_OF and DERIVED_FROM between observations.',
};
