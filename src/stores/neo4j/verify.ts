import { createHash } from 'node:crypto';
import { SetupError } from '../../errors.js';
import { canonicalJson } from '../../model/canonical-json.js';
import type { Graph } from '../../model/graph.js';
import type { Bookmarks } from './executor.js';
import { exportGraph } from './export.js';
import type { GraphReader } from './graph-reader.js';

const READING_TAKES = 60_000;

/**
 * Reads back what was loaded: the export must have the graph's own hash; the text must be as long in nodes and
 * relationships, and letter for letter as published, with its coverage.
 *
 * @throws SetupError that says what differs
 */
export async function verify(graph: Graph, reader: GraphReader, bookmarks: Bookmarks): Promise<void> {
  const hash = createHash('sha256');
  for await (const line of exportGraph(reader, graph.version, bookmarks)) hash.update(line);
  const version = hash.digest('hex');
  if (version !== graph.version)
    throw differs(`its export has the hash ${version.slice(0, 12)}…, not ${graph.version.slice(0, 12)}…`);
  await verifyNumbers(graph, reader, bookmarks);
  await verifyReports(graph, reader, bookmarks);
}

async function verifyNumbers(graph: Graph, reader: GraphReader, bookmarks: Bookmarks): Promise<void> {
  const text = reader.files.get('load/count-all').fill({});
  const rows = await reader.executor.read({ text, parameters: {} }, Date.now() + READING_TAKES, bookmarks);
  const stored = new Map(rows.map(({ what, count }) => [what as string, count as number]));
  const expected = new Map<string, number>();
  for (const what of [...graph.entities.map(({ kind }) => kind), ...graph.statements.map(({ relation }) => relation)])
    expected.set(what, (expected.get(what) ?? 0) + 1);
  for (const what of new Set([...stored.keys(), ...expected.keys()])) {
    const [has, should] = [stored.get(what) ?? 0, expected.get(what) ?? 0];
    if (has !== should) throw differs(`it has ${has} ${what}, not ${should}`);
  }
}

async function verifyReports(graph: Graph, reader: GraphReader, bookmarks: Bookmarks): Promise<void> {
  const stored = async (file: string, id: string): Promise<unknown> => {
    const text = reader.files.get(file).fill({});
    const [row] = await reader.read({ text, parameters: { id } }, Date.now() + READING_TAKES, bookmarks);
    return (row.items as readonly unknown[])[0];
  };
  for (const [id, published] of graph.texts)
    if ((await stored('read/text', id)) !== published) throw differs(`the text of ${id} is another`);
  for (const [id, coverage] of graph.coverage)
    if ((await stored('read/coverage', id)) !== canonicalJson(coverage))
      throw differs(`the coverage of ${id} is another`);
}

function differs(how: string): SetupError {
  return new SetupError(`What the database holds after the load is not the graph: ${how}. Load it again.`);
}
