import type { CoverageRecord } from './coverage.js';
import type { EntityRecord } from './entity.js';
import type { StatementRecord } from './statement.js';

/** A whole graph: what the seed gives and what a store is loaded from. */
export interface Graph {
  /** Sorted by id. Text kinds included. */
  readonly entities: readonly EntityRecord[];
  /** Sorted by id. Derived text relations included. */
  readonly statements: readonly StatementRecord[];
  /** The reports' texts as published, by the report's id. */
  readonly texts: ReadonlyMap<string, string>;
  /** How much of each report's text the graph accounts for, by the report's id. */
  readonly coverage: ReadonlyMap<string, CoverageRecord>;
  /** SHA-256 of the canonical export, in hexadecimal. */
  readonly version: string;
}
