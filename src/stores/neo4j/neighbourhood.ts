import type { StatementRecord } from '../../model/statement.js';
import { STATEMENTS_PER_NODE } from '../../query/limits.js';
import { sortKey } from '../../query/order.js';
import type { NeighbourhoodQuery } from '../../query/walk.js';
import type { SubgraphRow } from '../graph-store.js';
import { entitiesById } from './by-id.js';
import { walkSlots } from './compile-walk.js';
import { integer } from './executor.js';
import type { GraphReader } from './graph-reader.js';
import { readStatement, STATEMENT_COLUMNS } from './statement-columns.js';
import { list, texts } from './stored-values.js';

/** Maximum number of statements of an entity that is expanded to find statements to a given one. */
const FEW = 100;

/** Returns the neighbourhood of entities. Each level takes one round trip and returns at most the limit. */
export async function neighbourhood(query: NeighbourhoodQuery, reader: GraphReader): Promise<SubgraphRow> {
  const ids = [...new Set(query.ids)];
  const [starts, near] = await Promise.all([byName(ids, reader), nearby(ids, query, reader)]);
  const reached = [...starts, ...near];
  const nodes = reached.slice(0, query.limit);
  const most = STATEMENTS_PER_NODE * query.limit;
  const statements = await among(nodes, most + 1, query, reader);
  return {
    nodes,
    statements: statements.slice(0, most),
    truncated: reached.length > query.limit || statements.length > most,
  };
}

async function byName(ids: readonly string[], reader: GraphReader): Promise<string[]> {
  if (ids.length === 1) return [...ids];
  const rows = (await entitiesById(ids, [], reader)).filter((row) => row !== null);
  const keyed = rows.map(({ id, name }) => ({ id, key: sortKey(name) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id < b.id ? -1 : 1));
  return keyed.map(({ id }) => id);
}

/** Returns the entities reached from the starts, nearest first, up to one more than the limit. */
async function nearby(starts: readonly string[], query: NeighbourhoodQuery, reader: GraphReader): Promise<string[]> {
  const slots = walkSlots(query, reader.vocabulary);
  if (!slots) return [];
  const text = reader.files.get('read/neighbours').fill(slots);
  const known = [...starts];
  let frontier = starts;
  for (let distance = 1; distance <= query.depth && frontier.length > 0 && known.length <= query.limit; distance++) {
    const parameters = { frontier, known, limit: integer(query.limit - known.length + 1) };
    const [row] = await reader.read({ text, parameters });
    frontier = texts(row.items, 'id');
    known.push(...frontier);
  }
  return known.slice(starts.length);
}

async function among(
  ids: readonly string[],
  limit: number,
  query: NeighbourhoodQuery,
  reader: GraphReader,
): Promise<StatementRecord[]> {
  const slots = walkSlots(query, reader.vocabulary);
  if (!slots || ids.length === 0) return [];
  const text = reader.files.get('read/among').fill({ RELATIONS: slots.RELATIONS, COLUMNS: STATEMENT_COLUMNS });
  const parameters = { ids, few: integer(FEW), limit: integer(limit) };
  const [row] = await reader.read({ text, parameters });
  return list(row.items, 'items').map(readStatement);
}
