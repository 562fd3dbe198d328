import type { Walk } from '../query/walk.js';

/** A part of the graph to be written out: what is near some entities, as the API's neighbourhood finds it. */
export interface Cut extends Walk {
  readonly ids: readonly string[];
  readonly depth: number;
  readonly limit: number;
}
