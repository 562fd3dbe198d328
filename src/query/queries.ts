import type { KindValue, RelationType } from '../model/vocabulary.js';
import type { SearchText } from '../search/terms.js';
import type { EntityFilter, StatementFilter } from './filter.js';
import type { PageRequest } from './page.js';

/**
 * The columns of an entity to read besides `id`, `kind` and `name`, which are always read: `nameEn`, `aliases`, `description`,
 * `reports`, `evidence`, `support` of claims, `publishedText` and `coverage` of reports, and the kind's own properties by name.
 */
export type Columns = readonly string[];

/** What entities are counted by. */
export type FacetKey =
  /** A value: `kind`, `reports`, `support` or an own property. */
  | string
  /** The year of a date. */
  | { readonly by: 'year'; readonly property: string }
  /** The range that a number is in: see rangeName. */
  | { readonly by: 'range'; readonly property: string; readonly bounds: readonly number[] }
  /** The ids of the entities of these kinds (values of `Kind`) that a relation leads to. */
  | {
      readonly by: 'relation';
      readonly relation: RelationType;
      readonly direction: 'OUT' | 'IN';
      readonly kinds: readonly KindValue[];
    };

/** Selects entities of some kinds. */
export interface ListQuery {
  /** Values of `Kind`; never empty. */
  readonly kinds: readonly KindValue[];
  readonly filter: EntityFilter;
  /** Null to read only counts. */
  readonly page: PageRequest | null;
  readonly columns: Columns;
  readonly total: boolean;
  readonly facets: readonly FacetKey[];
}

/** Selects the entities that a relation leads to, for many entities at once. */
export interface RelatedQuery extends ListQuery {
  readonly relation: RelationType;
  readonly direction: 'OUT' | 'IN';
  readonly statement: StatementFilter;
}

/**
 * What statements are counted by. The direction is OUT for statements with the entity as subject, otherwise IN; it requires
 * `StatementQuery.of`.
 */
export type StatementFacet = 'relation' | 'direction' | 'basis' | 'report';

/** Selects statements, sorted by relation, then by id. */
export interface StatementQuery {
  /** The entities whose statements to read, with one answer for each. Null: one answer, for the whole graph. */
  readonly of: StatementsOf | null;
  readonly filter: StatementFilter;
  readonly page: PageRequest | null;
  readonly total: boolean;
  readonly facets: readonly StatementFacet[];
  /** The text kinds and text relations to include. Others are excluded. */
  readonly textual: { readonly kinds: readonly KindValue[]; readonly relations: readonly RelationType[] };
}

export interface StatementsOf {
  readonly entities: readonly string[];
  /** OUT: statements with the entity as subject; IN: as object. */
  readonly direction: 'OUT' | 'IN' | 'BOTH';
}

/** Selects the entities that match a text, sorted by tier, then by number of matching terms, then by id. */
export interface SearchQuery {
  /** At least one group. */
  readonly text: SearchText;
  /** Values of `Kind`. */
  readonly kinds: readonly KindValue[];
  /** Null to read only counts. A position is tier, number of matching terms and id. */
  readonly page: PageRequest | null;
  readonly columns: Columns;
  /** Maximum number of matches in the whole index. */
  readonly most: number;
}
