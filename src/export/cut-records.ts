import { ApiError, badInput } from '../errors.js';
import { MOST_FOUND } from '../graphql/search-connection.js';
import { COMMON_COLUMNS } from '../model/common-properties.js';
import type { EntityRecord } from '../model/entity.js';
import type { Model } from '../model/model.js';
import type { GraphStore, Records } from '../stores/graph-store.js';
import type { Cut } from './cut.js';
import { shown } from './read-cut.js';

/** A part of the graph, small enough to be held. */
export interface CutRecords extends Records {
  /** Whether there is more than the limit lets through. */
  readonly truncated: boolean;
}

/**
 * Cuts a part out of the graph.
 *
 * @throws ApiError BAD_USER_INPUT where there is no entity of an id
 */
export async function cutRecords(store: GraphStore, model: Model, cut: Cut, deadline: number): Promise<CutRecords> {
  const version = await versionOf(store);
  const start = await begin(store, cut, deadline);
  const ask = { ...cut, ids: start.ids };
  const { nodes, statements, truncated } =
    start.ids.length > 0 ? await store.neighbourhood(ask, deadline) : { nodes: [], statements: [], truncated: false };
  const columns = [...COMMON_COLUMNS, ...model.kinds.flatMap(({ properties }) => properties.map(({ name }) => name))];
  const entities = await store.entities([...nodes].sort(), columns, deadline);
  if (entities.includes(null) || version !== (await versionOf(store)))
    throw new ApiError('STORE_UNAVAILABLE', 'The graph was loaded anew in the meantime; ask again.');
  return {
    version,
    truncated: truncated || start.truncated,
    entities: () => each(entities as readonly EntityRecord[]),
    statements: () => each([...statements].sort((a, b) => (a.id < b.id ? -1 : 1))),
  };
}

/** Where a cut begins: the entities given, or the best of those that a text finds. */
async function begin(store: GraphStore, { from, kinds, limit }: Cut, deadline: number) {
  if ('groups' in from) {
    const window = { order: [], after: null, before: null, limit, fromEnd: false };
    const { items, cut } = await store.search({ text: from, kinds, window, columns: [], most: MOST_FOUND }, deadline);
    return { ids: items.map(({ entity }) => entity.id), truncated: cut };
  }
  const found = await store.entities(
    from.filter((id) => id.isWellFormed()),
    [],
    deadline,
  );
  const known = new Set(found.map((entity) => entity?.id));
  const unknown = from.find((id) => !known.has(id));
  if (unknown !== undefined)
    throw badInput(`ids: there is no entity ${shown(unknown)}; take an id from entities, search or a list.`);
  return { ids: from, truncated: false };
}

async function versionOf(store: GraphStore): Promise<string> {
  const state = await store.state();
  if (!state.ready) throw new ApiError('STORE_UNAVAILABLE', state.reason);
  return state.version;
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
