import { badInput, graphInChange } from '../errors.js';
import { COMMON_COLUMNS } from '../model/common-properties.js';
import type { EntityRecord } from '../model/entity.js';
import type { Model } from '../model/model.js';
import { MAX_SEARCH_RESULTS } from '../query/limits.js';
import { shown } from '../query/shown.js';
import type { Records, StoreSession } from '../stores/graph-store.js';
import type { Cut } from './cut.js';

/** A part of the graph, small enough for memory. */
export interface CutRecords extends Records {
  /** Whether the limit excluded entities or statements. */
  readonly truncated: boolean;
}

/**
 * Selects a part of the graph.
 *
 * @throws ApiError BAD_USER_INPUT if an id is unknown
 */
export async function cutRecords(store: StoreSession, model: Model, cut: Cut): Promise<CutRecords> {
  const { version } = await store.graph();
  const start = await begin(store, cut);
  const query = { ...cut, ids: start.ids };
  const { nodes, statements, truncated } =
    start.ids.length > 0 ? await store.neighbourhood(query) : { nodes: [], statements: [], truncated: false };
  const columns = [...COMMON_COLUMNS, ...model.kinds.flatMap(({ properties }) => properties.map(({ name }) => name))];
  const entities = await store.entities([...nodes].sort(), columns);
  if (entities.includes(null) || version !== (await store.graph()).version)
    throw graphInChange('A cut of two versions.');
  return {
    version,
    truncated: truncated || start.truncated,
    entities: () => each(entities as readonly EntityRecord[]),
    statements: () => each([...statements].sort((a, b) => (a.id < b.id ? -1 : 1))),
  };
}

/** Returns the ids at which a cut starts: the given entities, or the best results of a search. */
async function begin(store: StoreSession, { from, kinds, limit }: Cut) {
  if ('groups' in from) {
    const page = { order: [], after: null, before: null, limit, fromEnd: false };
    const { items, cut } = await store.search({ text: from, kinds, page, columns: [], most: MAX_SEARCH_RESULTS });
    return { ids: items.map(({ entity }) => entity.id), truncated: cut };
  }
  const wellFormed = from.filter((id) => id.isWellFormed());
  const found = await store.entities(wellFormed, []);
  const known = new Set(found.map((entity) => entity?.id));
  const unknown = from.find((id) => !known.has(id));
  if (unknown !== undefined)
    throw badInput(`ids: there is no entity ${shown(unknown)}; take an id from entities, search or a list.`);
  return { ids: from, truncated: false };
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
