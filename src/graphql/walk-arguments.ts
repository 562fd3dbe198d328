import { ApiError, badInput } from '../errors.js';
import type { Model } from '../model/model.js';
import type { KindValue, RelationType } from '../model/vocabulary.js';
import type { Walk } from '../query/walk.js';
import type { Context } from './context.js';
import type { TypedEntity } from './loaders.js';

/** The arguments that say what a walk may use. */
export interface WalkArguments {
  readonly relations?: readonly RelationType[] | null;
  readonly kinds?: readonly KindValue[] | null;
}

/**
 * What a walk may use: what is named, or else all but the text, or everything is two steps away. A relation of the text
 * that is named lets the text's kinds in, and a kind of the text that is named its relations.
 */
export function toWalk({ relations, kinds }: WalkArguments, model: Model): Walk {
  const namesText =
    relations?.some((type) => model.relation(type).textual) ||
    kinds?.some((kind) => model.kindByValue(kind).textual) ||
    false;
  const isOpen = ({ textual }: { textual?: boolean }): boolean => namesText || !textual;
  // In the model's order, whatever the caller's: a store need not plan the same walk twice.
  return {
    relations: model.relations
      .filter((relation) => relations?.includes(relation.type) ?? isOpen(relation))
      .map(({ type }) => type),
    kinds: model.kinds.filter((kind) => kinds?.includes(kind.value) ?? isOpen(kind)).map(({ value }) => value),
  };
}

/**
 * A whole number within bounds.
 *
 * @throws ApiError BAD_USER_INPUT below them, QUERY_TOO_COSTLY above them
 */
export function within(argument: string, value: number, least: number, most: number): number {
  if (value < least) throw badInput(`${argument} is ${value}; it must be ${least} or more.`);
  if (value > most)
    throw new ApiError('QUERY_TOO_COSTLY', `${argument} is ${value}, more than the limit of ${most}; ask for less.`);
  return value;
}

/** @throws ApiError BAD_USER_INPUT where there is no entity of an id */
export async function knownEntities(argument: string, ids: readonly string[], { loaders }: Context): Promise<void> {
  const find = (id: string): Promise<TypedEntity | null> | null => (id.isWellFormed() ? loaders.entity(id, []) : null);
  const found = await Promise.all(ids.map(find));
  const unknown = ids.find((_, i) => found[i] === null);
  if (unknown === undefined) return;
  const shown = JSON.stringify([...unknown].slice(0, 100).join('').toWellFormed());
  throw badInput(`${argument}: there is no entity ${shown}; take an id from entities, search or a list.`);
}
