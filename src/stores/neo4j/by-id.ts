import type { StatementRecord } from '../../model/statement.js';
import type { KindValue } from '../../model/vocabulary.js';
import type { Columns } from '../../query/queries.js';
import type { EntityRow } from '../graph-store.js';
import { entityColumns } from './entity-columns.js';
import type { GraphReader } from './graph-reader.js';
import { readStatement, STATEMENT_COLUMNS } from './statement-columns.js';
import { list } from './stored-values.js';

/** Returns entities in the order of the ids; null for each unknown id. */
export function entitiesById(
  ids: readonly string[],
  columns: Columns,
  reader: GraphReader,
  supporters?: readonly KindValue[],
): Promise<(EntityRow | null)[]> {
  const { text, read } = entityColumns(columns, reader.vocabulary, supporters);
  return byId(ids, reader.files.get('read/entities').fill({ COLUMNS: text }), read, reader);
}

/** Returns statements in the order of the ids; null for each unknown id. */
export function statementsById(ids: readonly string[], reader: GraphReader): Promise<(StatementRecord | null)[]> {
  const slots = { RELATIONS: reader.vocabulary.types.join('|'), COLUMNS: STATEMENT_COLUMNS };
  return byId(ids, reader.files.get('read/statements').fill(slots), readStatement, reader);
}

async function byId<T extends { readonly id: string }>(
  ids: readonly string[],
  text: string,
  read: (values: unknown) => T,
  reader: GraphReader,
): Promise<(T | null)[]> {
  if (ids.length === 0) return [];
  const [row] = await reader.read({ text, parameters: { ids: [...new Set(ids)] } });
  const found = new Map(
    list(row.items, 'items')
      .map(read)
      .map((item) => [item.id, item]),
  );
  return ids.map((id) => found.get(id) ?? null);
}
