import type { Scalar } from '../model/entity.js';
import type { Basis } from '../model/statement.js';
import type { KindValue, RelationType } from '../model/vocabulary.js';

/**
 * A test of one value. Logic is two-valued: a missing value passes only `isNull: true`. Strings compare by code point,
 * case-sensitively; `contains` and `startsWith` are literal.
 */
export type Test =
  | { readonly operator: 'eq' | 'ne'; readonly value: Scalar }
  | { readonly operator: 'in'; readonly value: readonly Scalar[] }
  | { readonly operator: 'contains' | 'startsWith'; readonly value: string }
  | { readonly operator: 'gt' | 'gte' | 'lt' | 'lte'; readonly value: string | number }
  | { readonly operator: 'isNull'; readonly value: boolean };

/** How many of an entity's statements must lead to a match. `every` holds where there is none. */
export type Quantifier = 'some' | 'none' | 'every';

/** Which entities. */
export type EntityFilter =
  /** An empty `and` lets everything through, an empty `or` nothing. */
  | { readonly op: 'and' | 'or'; readonly of: readonly EntityFilter[] }
  /** The complement. */
  | { readonly op: 'not'; readonly of: EntityFilter }
  /**
   * `property` is `id`, `kind`, `name`, `nameEn`, `aliases`, `description`, `reports` or one of the kind's own. Of a list
   * (`aliases`, `reports`) one member must pass; `ne` passes where there are members and none is equal.
   */
  | { readonly op: 'property'; readonly property: string; readonly test: Test }
  /** A claim's level of support by entities of some kinds; `kinds` undefined is all. */
  | { readonly op: 'support'; readonly test: Test; readonly kinds?: readonly KindValue[] }
  /** The entity of that id itself, and what is PART_OF it over {@link MAX_WITHIN_STEPS} steps at most. */
  | { readonly op: 'within'; readonly id: string }
  | {
      readonly op: 'relation';
      readonly relation: RelationType;
      readonly direction: 'OUT' | 'IN';
      /** Values of `Kind` that count at the other end. */
      readonly kinds: readonly KindValue[];
      readonly quantifier: Quantifier;
      readonly entity: EntityFilter;
      /** Only statements that match this count. */
      readonly statement: StatementFilter;
    };

/** Which statements. */
export type StatementFilter =
  | { readonly op: 'and' | 'or'; readonly of: readonly StatementFilter[] }
  | { readonly op: 'not'; readonly of: StatementFilter }
  | { readonly op: 'relations'; readonly in: readonly RelationType[] }
  | { readonly op: 'basis'; readonly is: Basis }
  /** Either end is of one of these kinds. */
  | { readonly op: 'kinds'; readonly in: readonly KindValue[] }
  /** The statement's own report. */
  | { readonly op: 'report'; readonly test: Test }
  | { readonly op: 'property'; readonly property: 'id' | 'rule' | 'caveat' | 'source'; readonly test: Test }
  /** One of its qualifiers passes all tests, those of its key and those of its value. */
  | { readonly op: 'qualifier'; readonly key: readonly Test[]; readonly value: readonly Test[] }
  | { readonly op: 'end'; readonly end: 'subject' | 'object'; readonly entity: EntityFilter };

/** Lists among the properties. */
export const LISTS: readonly string[] = ['aliases', 'reports'];

/** Lets everything through. */
export const ALL = { op: 'and', of: [] } as const satisfies EntityFilter & StatementFilter;
