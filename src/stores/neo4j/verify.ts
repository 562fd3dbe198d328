import { createHash } from 'node:crypto';
import { SetupError } from '../../errors.js';
import { canonicalJson } from '../../model/canonical-json.js';
import type { Graph } from '../../model/graph.js';
import { linesOf } from '../lines-of.js';
import { entitiesById } from './by-id.js';
import type { GraphReader } from './graph-reader.js';
import { wholeGraph } from './whole-graph.js';

const READ_TIMEOUT_MS = 60_000;

/**
 * Verifies a load: the export must hash to the version of the graph, the numbers of nodes and relationships must match, and
 * texts and coverage must be identical.
 *
 * @throws SetupError that names the difference
 */
export async function verify(graph: Graph, reader: GraphReader): Promise<void> {
  const hash = createHash('sha256');
  for await (const line of linesOf(await wholeGraph(reader))) hash.update(line);
  const version = hash.digest('hex');
  if (version !== graph.version)
    throw differs(`its export has hash ${version.slice(0, 12)}…, not ${graph.version.slice(0, 12)}…`);
  await verifyNumbers(graph, reader);
  await verifyReports(graph, reader);
}

async function verifyNumbers(graph: Graph, reader: GraphReader): Promise<void> {
  const text = reader.files.get('load/count-all').fill({});
  const rows = await reader.within(READ_TIMEOUT_MS).run({ text, parameters: {} });
  const stored = new Map(rows.map(({ what, count }) => [what as string, count as number]));
  const expected = new Map<string, number>();
  for (const what of [...graph.entities.map(({ kind }) => kind), ...graph.statements.map(({ relation }) => relation)])
    expected.set(what, (expected.get(what) ?? 0) + 1);
  for (const what of new Set([...stored.keys(), ...expected.keys()])) {
    const [has, should] = [stored.get(what) ?? 0, expected.get(what) ?? 0];
    if (has !== should) throw differs(`it has ${has} ${what}, not ${should}`);
  }
}

async function verifyReports(graph: Graph, reader: GraphReader): Promise<void> {
  const ids = [...graph.texts.keys()];
  const stored = await entitiesById(ids, ['publishedText', 'coverage'], reader.within(READ_TIMEOUT_MS));
  ids.forEach((id, i) => {
    if (stored[i]?.publishedText !== graph.texts.get(id)) throw differs(`the text of ${id} differs`);
    if (canonicalJson(stored[i]?.coverage ?? null) !== canonicalJson(graph.coverage.get(id) ?? null))
      throw differs(`the coverage of ${id} differs`);
  });
}

function differs(how: string): SetupError {
  return new SetupError(`The database differs from the graph after the load: ${how}. Load it again.`);
}
