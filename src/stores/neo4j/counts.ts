import type { Counts } from '../graph-store.js';
import type { Bookmarks } from './executor.js';
import type { GraphReader } from './graph-reader.js';
import { json } from './stored-values.js';

/** What the graph holds, as it was counted in the database when it was loaded. */
export async function countsOf(reader: GraphReader, deadline: number, bookmarks?: Bookmarks): Promise<Counts> {
  const text = reader.files.get('read/counts').fill({});
  const [row] = await reader.read({ text, parameters: {} }, deadline, bookmarks);
  return json<Counts>(row.counts, 'counts');
}
