import type { CoverageRecord } from '../model/coverage.js';
import type { EntityRecord } from '../model/entity.js';
import type { StatementRecord, SupportLevel } from '../model/statement.js';
import type { Columns, ListAsk, RelatedAsk, SearchAsk, StatementAsk } from '../query/ask.js';
import type { NeighbourhoodAsk, PathsAsk } from '../query/walk.js';
import type { TermGroup } from '../search/terms.js';
import type { QueryStats } from './query-stats.js';

/** An entity with the columns asked for; the others are absent. */
export type EntityRow = Pick<EntityRecord, 'id' | 'kind' | 'name'> &
  Partial<EntityRecord> & {
    /** How well a claim is supported. */
    readonly support?: SupportLevel;
    /** A report's text; null for other kinds. */
    readonly publishedText?: string | null;
    /** How much of a report's text the graph accounts for; null for other kinds. */
    readonly coverage?: CoverageRecord | null;
  };

/** What a relation leads to, and the statement that says so. */
export interface RelatedRow {
  readonly entity: EntityRow;
  readonly statement: StatementRecord;
}

/** How many distinct entities, or how many statements, have a value; null is none. In no order. */
export interface FacetCount {
  readonly value: string | null;
  readonly count: number;
}

/** The answer to an ask. What was not asked for is null or empty. */
export interface Answer<T> {
  readonly items: readonly T[];
  /** Whether the list goes on beyond the page, on the side that was cut. */
  readonly cut: boolean;
  /** Edges: one per statement in a relation. */
  readonly total: number | null;
  /** One list per facet asked for, in that order. */
  readonly facets: readonly (readonly FacetCount[])[];
}

/** A path: the ids of its nodes, and the statements between them, one fewer. */
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
  /** Whether nodes or statements were left out for the limit. */
  readonly truncated: boolean;
}

/** What a search found. */
export interface FoundRow {
  readonly entity: EntityRow;
  /** See `TIERS`. */
  readonly tier: number;
  /** How many of the terms it has. */
  readonly matched: number;
}

export interface SearchAnswer {
  readonly items: readonly FoundRow[];
  readonly cut: boolean;
  /** How many of each kind, in no order. */
  readonly kinds: readonly FacetCount[];
  /** What was sought once typing errors were mended. */
  readonly groups: readonly TermGroup[];
}

/** What a graph holds, text kinds and text relations left out. */
export interface Counts {
  readonly version: string;
  readonly entities: number;
  readonly statements: number;
  /** Pieces of evidence behind entities and statements. */
  readonly evidence: number;
  /** By value of `Kind`. */
  readonly kinds: Readonly<Record<string, number>>;
  /** By relation type and basis. */
  readonly relations: Readonly<Record<string, { STATED: number; INFERRED: number; REFERENCE: number }>>;
}

/**
 * Entities and statements to write out, each sorted by id. Each sequence is read page by page, can be read again, and
 * belongs to one version of the graph.
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

/** Whether a store can answer; if not, why, in words for the person who runs it. */
export type StoreState =
  | { readonly ready: true; readonly version: string }
  | { readonly ready: false; readonly reachable: boolean; readonly reason: string };

export interface SessionOptions {
  /** Milliseconds since the epoch. A question that is not answered by then fails with TIMEOUT. */
  readonly deadline: number;
  /** Collects what the session's questions take. */
  readonly stats?: QueryStats;
}

/** Where a graph is kept. All stores give the same answers to the same questions. */
export interface GraphStore {
  /** The questions of one request. Opens nothing: a session needs no closing. */
  session(options: SessionOptions): StoreSession;
  state(): Promise<StoreState>;
  close(): Promise<void>;
}

/**
 * The questions of one request, with its deadline.
 *
 * Lists are in the order of the ids or parents given. Each method throws ApiError STORE_UNAVAILABLE if the store cannot be
 * reached, has no graph to serve, or returns what no complete graph holds because its graph is being replaced, and TIMEOUT
 * after the deadline.
 */
export interface StoreSession {
  /**
   * Returns null for each unknown id.
   *
   * @param supporters values of `Kind` whose support counts for the column `support`. Default: all kinds
   */
  entities(ids: readonly string[], columns: Columns, supporters?: readonly string[]): Promise<(EntityRow | null)[]>;
  /** Returns null for each unknown id. */
  statements(ids: readonly string[]): Promise<(StatementRecord | null)[]>;
  list(ask: ListAsk): Promise<Answer<EntityRow>>;
  /** Returns one answer per parent. */
  related(parents: readonly string[], ask: RelatedAsk): Promise<Answer<RelatedRow>[]>;
  /** Returns one answer per entity of `ask.of`, or one for the whole graph. */
  listStatements(ask: StatementAsk & { readonly of: null }): Promise<[Answer<StatementRecord>]>;
  listStatements(ask: StatementAsk): Promise<Answer<StatementRecord>[]>;
  /** @throws ApiError QUERY_TOO_COSTLY if more is found than may be ranked */
  search(ask: SearchAsk): Promise<SearchAnswer>;
  /**
   * Returns the shortest paths within the maximum length, ordered by their nodes, step by step (name, then id), then by
   * the ids of their statements.
   */
  paths(ask: PathsAsk): Promise<PathRow[]>;
  /** Returns the nodes within reach, nearest first, and all statements among them that may be walked. */
  neighbourhood(ask: NeighbourhoodAsk): Promise<SubgraphRow>;
  graph(): Promise<WholeGraph>;
}
