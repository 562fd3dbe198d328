import type { Model } from '../model/model.js';
import type { KindValue, RelationType } from '../model/vocabulary.js';
import type { Walk } from './walk.js';

/** The arguments that restrict the relations and kinds of a traversal. */
export interface WalkArguments {
  readonly relations?: readonly RelationType[] | null;
  readonly kinds?: readonly KindValue[] | null;
}

/**
 * Returns the relations and kinds of a traversal: those that are named, or all but text relations and text kinds, through
 * which everything would be two steps away. Naming a text relation includes all text kinds, and naming a text kind includes
 * all text relations.
 */
export function toWalk({ relations, kinds }: WalkArguments, model: Model): Walk {
  const namesText =
    relations?.some((type) => model.relation(type).textual) ||
    kinds?.some((kind) => model.kindByValue(kind).textual) ||
    false;
  const isOpen = ({ textual }: { textual?: boolean }): boolean => namesText || !textual;
  // Always in the order of the model, so that a store does not plan the same traversal twice.
  return {
    relations: model.relations
      .filter((relation) => relations?.includes(relation.type) ?? isOpen(relation))
      .map(({ type }) => type),
    kinds: model.kinds.filter((kind) => kinds?.includes(kind.value) ?? isOpen(kind)).map(({ value }) => value),
  };
}
