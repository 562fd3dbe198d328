import type { KindValue, RelationType } from '../model/vocabulary.js';
import type { SearchText } from '../search/terms.js';
import type { EntityFilter, StatementFilter } from './filter.js';
import type { PageRequest } from './page.js';

/**
 * What of an entity is wanted besides `id`, `kind` and `name`, which always come: `nameEn`, `aliases`, `description`,
 * `reports`, `evidence`, `support` of claims, `publishedText` and `coverage` of reports, and own properties by name.
 */
export type Columns = readonly string[];

/** What to count by. */
export type FacetKey =
  /** A value: `kind`, `reports`, `support` or an own property. */
  | string
  /** The year of a date. */
  | { readonly by: 'year'; readonly property: string }
  /** A range of a number: see rangeOf. */
  | { readonly by: 'range'; readonly property: string; readonly bounds: readonly number[] }
  /** The ids of what a relation leads to, of some kinds (values of `Kind`). */
  | {
      readonly by: 'relation';
      readonly relation: RelationType;
      readonly direction: 'OUT' | 'IN';
      readonly kinds: readonly KindValue[];
    };

/** A question for entities of some kinds. */
export interface ListQuery {
  /** Values of `Kind`; never empty. */
  readonly kinds: readonly KindValue[];
  readonly filter: EntityFilter;
  /** Null where no entity is wanted, only counts. */
  readonly page: PageRequest | null;
  readonly columns: Columns;
  readonly total: boolean;
  readonly facets: readonly FacetKey[];
}

/** A question for what a relation leads to, asked of many entities at once. */
export interface RelatedQuery extends ListQuery {
  readonly relation: RelationType;
  readonly direction: 'OUT' | 'IN';
  readonly statement: StatementFilter;
}

/**
 * What to count statements by. The direction is OUT for statements with the entity as subject, else IN; it needs
 * `StatementAsk.of`.
 */
export type StatementFacet = 'relation' | 'direction' | 'basis' | 'report';

/** A question for statements, ordered by relation (the type's name), then id. */
export interface StatementQuery {
  /** The entities whose statements are asked for, each with an answer of its own. Null: one answer, for the whole graph. */
  readonly of: StatementsOf | null;
  readonly filter: StatementFilter;
  readonly page: PageRequest | null;
  readonly total: boolean;
  readonly facets: readonly StatementFacet[];
  /** The text kinds and text relations that are let in; others stay out. */
  readonly textual: { readonly kinds: readonly KindValue[]; readonly relations: readonly RelationType[] };
}

export interface StatementsOf {
  readonly entities: readonly string[];
  /** OUT: statements with the entity as subject; IN: as object. */
  readonly direction: 'OUT' | 'IN' | 'BOTH';
}

/** A question for what a text finds, best first: by tier, then by terms matched, then by id. */
export interface SearchQuery {
  /** At least one group. */
  readonly text: SearchText;
  /** Values of `Kind`. */
  readonly kinds: readonly KindValue[];
  /** Null where only counts are wanted. A place in the order is tier, terms matched and id. */
  readonly page: PageRequest | null;
  readonly columns: Columns;
  /** How many may be found, in all that the index holds. */
  readonly most: number;
}
