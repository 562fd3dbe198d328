import type { CoverageRecord } from './coverage.js';
import type { EntityRecord } from './entity.js';
import type { StatementRecord } from './statement.js';

/** A whole graph: the result of building the seed, and the input of a store. */
export interface Graph {
  /** Sorted by id, including text kinds. */
  readonly entities: readonly EntityRecord[];
  /** Sorted by id, including the derived text relations. */
  readonly statements: readonly StatementRecord[];
  /** The reports' texts as published, by the report's id. */
  readonly texts: ReadonlyMap<string, string>;
  /** How much of each report's text the graph accounts for, by the report's id. */
  readonly coverage: ReadonlyMap<string, CoverageRecord>;
  /** The SHA-256 hash of the canonical export, in hexadecimal. */
  readonly version: string;
}
