import type { KindValue, RelationType } from '../model/vocabulary.js';
import { STATEMENTS_PER_NODE } from './limits.js';
/** Direction in which statements are followed: from subject to object (OUT), from object to subject (IN), or both. */
export type WalkDirection = 'OUT' | 'IN' | 'BOTH';

/** The relations and kinds of a traversal. */
export interface Walk {
  /** Relations of the statements that are followed. */
  readonly relations: readonly RelationType[];
  /** Values of `Kind`: the kinds of entities that are reached. The start and the end of a path may be of any kind. */
  readonly kinds: readonly KindValue[];
}

/** Selects the shortest paths between two existing entities. */
export interface PathsQuery extends Walk {
  readonly from: string;
  readonly to: string;
  readonly direction: WalkDirection;
  readonly maxLength: number;
  /** At least 1. */
  readonly limit: number;
}

/** Selects the entities near some existing entities. Statements are followed in both directions. */
export interface NeighbourhoodQuery extends Walk {
  readonly ids: readonly string[];
  readonly depth: number;
  /** Maximum number of nodes, at least 1. The maximum number of statements is {@link STATEMENTS_PER_NODE} times as large. */
  readonly limit: number;
}
