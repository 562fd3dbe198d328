import type { CoverageRecord } from '../model/coverage.js';
import type { EntityRecord } from '../model/entity.js';
import type { Basis, StatementRecord, SupportLevel } from '../model/statement.js';
import type { KindValue, RelationType } from '../model/vocabulary.js';
import type { Columns, ListAsk, RelatedAsk, SearchAsk, StatementAsk, StatementsOfAsk } from '../query/ask.js';
import type { NeighbourhoodAsk, PathsAsk } from '../query/walk.js';
import type { TermGroup } from '../search/terms.js';
import type { Ledger } from './ledger.js';

/** An entity with the columns asked for; the others are absent. */
export type EntityRow = Pick<EntityRecord, 'id' | 'kind' | 'name'> &
  Partial<EntityRecord> & {
    /** How well a claim is supported, by whatever kind. */
    readonly support?: SupportLevel;
  };

/** What a relation leads to, and the statement that says so. */
export interface RelatedRow {
  readonly entity: EntityRow;
  readonly statement: StatementRecord;
}

/** How many distinct entities have a value; null is none. In no order. */
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
  readonly kinds: Readonly<Partial<Record<KindValue, number>>>;
  /** By relation type and basis. */
  readonly relations: Readonly<Partial<Record<RelationType, Readonly<Record<Basis, number>>>>>;
}

/**
 * Entities and statements to be written out, each sorted by id. They are read page by page, as often as they are asked for,
 * and are always those of one version of the graph.
 */
export interface Records {
  readonly version: string;
  entities(): AsyncIterable<EntityRecord>;
  /** Statements among the entities. */
  statements(): AsyncIterable<StatementRecord>;
}

/** Whether a store can answer; if not, why, in words for the person who runs it. */
export type StoreState =
  | { readonly ready: true; readonly version: string }
  | { readonly ready: false; readonly reachable: boolean; readonly reason: string };

/**
 * Where a graph is kept and asked. Every store gives the same answers to the same questions.
 *
 * Lists are returned in the order of the ids or parents given. A deadline is in milliseconds since the epoch.
 * All methods may throw ApiError: STORE_UNAVAILABLE where the store cannot be reached or has no graph that can be served,
 * TIMEOUT where the deadline has passed.
 */
export interface GraphStore {
  state(): Promise<StoreState>;
  /** Does beforehand what the first search would have to wait for. */
  prepare(): Promise<void>;
  /** Null for an id that is no entity's. */
  entities(ids: readonly string[], columns: Columns, deadline: number): Promise<(EntityRow | null)[]>;
  /** Null for an id that is no statement's. */
  statements(ids: readonly string[], deadline: number): Promise<(StatementRecord | null)[]>;
  list(ask: ListAsk, deadline: number): Promise<Answer<EntityRow>>;
  /** One answer per parent. */
  related(parents: readonly string[], ask: RelatedAsk, deadline: number): Promise<Answer<RelatedRow>[]>;
  listStatements(ask: StatementAsk, deadline: number): Promise<Answer<StatementRecord>>;
  /** One answer per entity. */
  statementsOf(entities: readonly string[], ask: StatementsOfAsk, deadline: number): Promise<Answer<StatementRecord>[]>;
  /** @throws ApiError QUERY_TOO_COSTLY where more is found than may be ranked */
  search(ask: SearchAsk, deadline: number): Promise<SearchAnswer>;
  /** How well each claim is supported by entities of some kinds (values of `Kind`). */
  support(claims: readonly string[], kinds: readonly KindValue[], deadline: number): Promise<SupportLevel[]>;
  /**
   * The shortest paths, none longer than asked for, ordered by their nodes, step by step (name, then id), and then by their
   * statements' ids.
   */
  paths(ask: PathsAsk, deadline: number): Promise<PathRow[]>;
  /** The nodes within reach, nearest first, and all statements among them that may be walked. */
  neighbourhood(ask: NeighbourhoodAsk, deadline: number): Promise<SubgraphRow>;
  /** A report's text as published; null for an id that is no report's. */
  text(report: string, deadline: number): Promise<string | null>;
  /** How much of a report's text the graph accounts for; null for an id that is no report's. */
  coverage(report: string, deadline: number): Promise<CoverageRecord | null>;
  counts(deadline: number): Promise<Counts>;
  /** The whole graph, text kinds and text relations left out. */
  records(): Promise<Records>;
  /** The lines of the export, sorted by id. */
  export(): AsyncIterable<string>;
  /** The same store for one request, what it takes noted in a ledger. */
  recorded(ledger: Ledger): GraphStore;
  close(): Promise<void>;
}
