import type { Walk } from '../query/walk.js';
import type { SearchText } from '../search/terms.js';

/**
 * A part of the graph to export: the neighbourhood of entities or the results of a search, as in the API, with the statements
 * between these entities.
 */
export interface Cut extends Walk {
  readonly from: readonly string[] | SearchText;
  readonly depth: number;
  readonly limit: number;
}
