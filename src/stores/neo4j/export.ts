import { linesOf } from '../lines-of.js';
import type { Bookmarks } from './executor.js';
import type { GraphReader } from './graph-reader.js';
import { recordsOf } from './records.js';

/**
 * The lines of the export of one version of the graph, sorted by id.
 *
 * @throws ApiError STORE_UNAVAILABLE where the graph is loaded anew while it is read
 */
export function exportGraph(reader: GraphReader, version: string, bookmarks?: Bookmarks): AsyncGenerator<string> {
  return linesOf(recordsOf(reader, version, bookmarks));
}
