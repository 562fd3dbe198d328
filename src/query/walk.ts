import type { KindValue, RelationType } from '../model/vocabulary.js';
import { STATEMENTS_PER_NODE } from './limits.js';
/** Which way statements may be walked: from subject to object (OUT), back (IN), or both ways. */
export type WalkDirection = 'OUT' | 'IN' | 'BOTH';

/** What a walk may use. */
export interface Walk {
  /** Types of the statements that may be walked. */
  readonly relations: readonly RelationType[];
  /** Values of `Kind`: what may be passed through or reached. Where a walk begins or is to end is always let in. */
  readonly kinds: readonly KindValue[];
}

/** A question for the shortest paths between two entities, both of which there are. */
export interface PathsQuery extends Walk {
  readonly from: string;
  readonly to: string;
  readonly direction: WalkDirection;
  readonly maxLength: number;
  /** At least 1. */
  readonly limit: number;
}

/** A question for all that is near some entities, all of which there are. Statements are walked both ways. */
export interface NeighbourhoodQuery extends Walk {
  readonly ids: readonly string[];
  readonly depth: number;
  /** How many nodes, at least 1; and {@link STATEMENTS_PER_NODE} times as many statements. */
  readonly limit: number;
}
