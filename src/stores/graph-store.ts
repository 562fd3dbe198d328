import type { CoverageRecord } from '../model/coverage.js';
import type { EntityRecord } from '../model/entity.js';
import type { Basis, StatementRecord, SupportLevel } from '../model/statement.js';
import type { KindValue, RelationType } from '../model/vocabulary.js';
import type { Columns, ListQuery, RelatedQuery, SearchQuery, StatementQuery } from '../query/queries.js';
import type { NeighbourhoodQuery, PathsQuery } from '../query/walk.js';
import type { TermGroup } from '../search/terms.js';
import type { QueryStats } from './query-stats.js';

/** An entity with the requested columns; the others are absent. */
export type EntityRow = Pick<EntityRecord, 'id' | 'kind' | 'name'> &
  Partial<EntityRecord> & {
    /** The level of support of a claim. */
    readonly support?: SupportLevel;
    /** The text of a report; null for other kinds. */
    readonly publishedText?: string | null;
    /** The coverage of a report's text; null for other kinds. */
    readonly coverage?: CoverageRecord | null;
  };

/** A related entity, and the statement that relates it. */
export interface RelatedRow {
  readonly entity: EntityRow;
  readonly statement: StatementRecord;
}

/** The number of distinct entities, or of statements, with a value; null stands for no value. Facets have no order. */
export interface FacetCount {
  readonly value: string | null;
  readonly count: number;
}

/** The answer to a query. Parts that were not requested are null or empty. */
export interface Answer<T> {
  readonly items: readonly T[];
  /** Whether more items follow the page, or precede a page that is counted from the end. */
  readonly cut: boolean;
  /** Number of edges: one per statement of a relation. */
  readonly total: number | null;
  /** One list per requested facet, in the same order. */
  readonly facets: readonly (readonly FacetCount[])[];
}

/** A path: the ids of its nodes, and the statements between consecutive nodes. */
export interface PathRow {
  readonly nodes: readonly string[];
  readonly statements: readonly StatementRecord[];
}

/** A part of the graph. */
export interface SubgraphRow {
  /** Ids: nearest first, then by name, then by id. */
  readonly nodes: readonly string[];
  /** By id. */
  readonly statements: readonly StatementRecord[];
  /** Whether the limit excluded nodes or statements. */
  readonly truncated: boolean;
}

/** An entity that a search found. */
export interface FoundRow {
  readonly entity: EntityRow;
  /** See `TIERS`. */
  readonly tier: number;
  /** Number of terms that match. */
  readonly matched: number;
}

export interface SearchAnswer {
  readonly items: readonly FoundRow[];
  readonly cut: boolean;
  /** Number of entities by kind, in no order. */
  readonly kinds: readonly FacetCount[];
  /** The terms of the search after typing errors are corrected. */
  readonly groups: readonly TermGroup[];
}

/** The counts of a graph, without text kinds and text relations. */
export interface Counts {
  readonly version: string;
  readonly entities: number;
  readonly statements: number;
  /** Number of pieces of evidence of entities and statements. */
  readonly evidence: number;
  /** By value of `Kind`. */
  readonly kinds: Readonly<Partial<Record<KindValue, number>>>;
  /** By relation type and basis. */
  readonly relations: Readonly<Partial<Record<RelationType, Readonly<Record<Basis, number>>>>>;
}

/**
 * Entities and statements, each sorted by id. Each sequence is read page by page, can be read repeatedly, and belongs to
 * one version of the graph.
 */
export interface Records {
  readonly version: string;
  entities(): AsyncIterable<EntityRecord>;
  /** The statements among the entities. */
  statements(): AsyncIterable<StatementRecord>;
}

/** The whole graph, without sections, passages and text relations; see `isExportedStatement`. */
export interface WholeGraph extends Records {
  readonly counts: Counts;
}

/** Whether a store can answer queries; if not, the reason for the operator. */
export type StoreState =
  | { readonly ready: true; readonly version: string }
  | { readonly ready: false; readonly reachable: boolean; readonly reason: string };

export interface SessionOptions {
  /** Milliseconds since the epoch. A query that is not answered by then fails with TIMEOUT. */
  readonly deadline: number;
  /** Collects the cost of the session's queries. */
  readonly stats?: QueryStats;
}

/** A store of one graph. All stores give the same answers to the same queries. */
export interface GraphStore {
  /** Returns the queries of one request. A session needs no closing. */
  session(options: SessionOptions): StoreSession;
  state(): Promise<StoreState>;
  close(): Promise<void>;
}

/**
 * The queries of one request, with its deadline.
 *
 * Lists are in the order of the given ids or parents. Each method throws ApiError STORE_UNAVAILABLE if the store cannot be
 * reached, has no graph, or returns an inconsistent result because its graph is being replaced, and TIMEOUT after the
 * deadline.
 */
export interface StoreSession {
  /**
   * Returns null for each unknown id.
   *
   * @param supporters values of `Kind` whose support counts for the column `support`. Default: all kinds
   */
  entities(ids: readonly string[], columns: Columns, supporters?: readonly KindValue[]): Promise<(EntityRow | null)[]>;
  /** Returns null for each unknown id. */
  statements(ids: readonly string[]): Promise<(StatementRecord | null)[]>;
  list(query: ListQuery): Promise<Answer<EntityRow>>;
  /** Returns one answer per parent. */
  related(parents: readonly string[], query: RelatedQuery): Promise<Answer<RelatedRow>[]>;
  /** Returns one answer per entity of `query.of`, or one for the whole graph. */
  listStatements(query: StatementQuery & { readonly of: null }): Promise<[Answer<StatementRecord>]>;
  listStatements(query: StatementQuery): Promise<Answer<StatementRecord>[]>;
  /** @throws ApiError QUERY_TOO_COSTLY if more entities match than can be ranked */
  search(query: SearchQuery): Promise<SearchAnswer>;
  /**
   * Returns the shortest paths within the maximum length, ordered by their nodes, step by step (name, then id), then by
   * the ids of their statements.
   */
  paths(query: PathsQuery): Promise<PathRow[]>;
  /** Returns the nodes within reach, nearest first, and all statements between them whose relation the query includes. */
  neighbourhood(query: NeighbourhoodQuery): Promise<SubgraphRow>;
  graph(): Promise<WholeGraph>;
}
