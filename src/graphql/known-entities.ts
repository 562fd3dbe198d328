import { badInput } from '../errors.js';
import { shown } from '../query/shown.js';
import type { Context } from './context.js';
import type { TypedEntity } from './loaders.js';

/**
 * Checks that all ids are ids of entities.
 *
 * @param argument name of the argument, for the error
 * @throws ApiError BAD_USER_INPUT if an id is unknown
 */
export async function knownEntities(argument: string, ids: readonly string[], { loaders }: Context): Promise<void> {
  const find = (id: string): Promise<TypedEntity | null> | null => (id.isWellFormed() ? loaders.entity(id, []) : null);
  const found = await Promise.all(ids.map(find));
  const unknown = ids.find((_, i) => found[i] === null);
  if (unknown === undefined) return;
  throw badInput(`${argument}: there is no entity ${shown(unknown)}; take an id from entities, search or a list.`);
}
