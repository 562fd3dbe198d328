import type { Walk } from '../query/walk.js';
import type { SearchText } from '../search/terms.js';

/**
 * A part of the graph to be written out: what is near some entities, as the API's neighbourhood finds it, or what a text
 * finds, as its search does; and the statements among these.
 */
export interface Cut extends Walk {
  readonly from: readonly string[] | SearchText;
  readonly depth: number;
  readonly limit: number;
}
