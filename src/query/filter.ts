import type { Scalar } from '../model/entity.js';
import type { Basis } from '../model/statement.js';
import type { KindValue, RelationType } from '../model/vocabulary.js';

/**
 * A test of one value. Logic is two-valued: a missing value only passes `isNull: true`. Strings are compared by code point and
 * case-sensitively; `contains` and `startsWith` are literal.
 */
export type Test =
  | { readonly operator: 'eq' | 'ne'; readonly value: Scalar }
  | { readonly operator: 'in'; readonly value: readonly Scalar[] }
  | { readonly operator: 'contains' | 'startsWith'; readonly value: string }
  | { readonly operator: 'gt' | 'gte' | 'lt' | 'lte'; readonly value: string | number }
  | { readonly operator: 'isNull'; readonly value: boolean };

/** How many of an entity's statements must lead to a match. `every` also matches if there are none. */
export type Quantifier = 'some' | 'none' | 'every';

/** A filter of entities. */
export type EntityFilter =
  /** An empty `and` matches everything, an empty `or` nothing. */
  | { readonly op: 'and' | 'or'; readonly of: readonly EntityFilter[] }
  /** The complement. */
  | { readonly op: 'not'; readonly of: EntityFilter }
  /**
   * `property` is `id`, `kind`, `name`, `nameEn`, `aliases`, `description`, `reports` or one of the kind's own properties. At
   * least one item of a list (`aliases`, `reports`) must pass; `ne` passes if the list is not empty and no item is equal.
   */
  | { readonly op: 'property'; readonly property: string; readonly test: Test }
  /** A claim's support level, counting only support by entities of these kinds. Default: all kinds. */
  | { readonly op: 'support'; readonly test: Test; readonly kinds?: readonly KindValue[] }
  /** The entity with this id, and entities that are PART_OF it in at most {@link MAX_WITHIN_STEPS} steps. */
  | { readonly op: 'within'; readonly id: string }
  | {
      readonly op: 'relation';
      readonly relation: RelationType;
      readonly direction: 'OUT' | 'IN';
      /** Values of `Kind` that are considered at the other end. */
      readonly kinds: readonly KindValue[];
      readonly quantifier: Quantifier;
      readonly entity: EntityFilter;
      /** Only statements that match this filter are considered. */
      readonly statement: StatementFilter;
    };

/** A filter of statements. */
export type StatementFilter =
  | { readonly op: 'and' | 'or'; readonly of: readonly StatementFilter[] }
  | { readonly op: 'not'; readonly of: StatementFilter }
  | { readonly op: 'relations'; readonly in: readonly RelationType[] }
  | { readonly op: 'basis'; readonly is: Basis }
  /** The subject or the object is of one of these kinds. */
  | { readonly op: 'kinds'; readonly in: readonly KindValue[] }
  /** The statement's own report. */
  | { readonly op: 'report'; readonly test: Test }
  | { readonly op: 'property'; readonly property: 'id' | 'rule' | 'caveat' | 'source'; readonly test: Test }
  /** At least one qualifier passes all tests of its key and of its value. */
  | { readonly op: 'qualifier'; readonly key: readonly Test[]; readonly value: readonly Test[] }
  | { readonly op: 'end'; readonly end: 'subject' | 'object'; readonly entity: EntityFilter };

/** The properties that are lists. */
export const LISTS: readonly string[] = ['aliases', 'reports'];

/** A filter that matches everything. */
export const ALL = { op: 'and', of: [] } as const satisfies EntityFilter & StatementFilter;
