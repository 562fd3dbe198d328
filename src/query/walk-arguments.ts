import type { KindDefinition } from '../model/kind.js';
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
 *
 * @param isOpenKind whether a kind is included if nothing is named. Default: kinds that are not text kinds
 */
export function toWalk(
  { relations, kinds }: WalkArguments,
  model: Model,
  isOpenKind: (kind: KindDefinition) => boolean = ({ textual }) => !textual,
): Walk {
  const namesText =
    relations?.some((type) => model.relation(type).textual) ||
    kinds?.some((kind) => model.kindByValue(kind).textual) ||
    false;
  // Always in the order of the model, so that a store does not plan the same traversal twice.
  return {
    relations: model.relations
      .filter((relation) => relations?.includes(relation.type) ?? (namesText || !relation.textual))
      .map(({ type }) => type),
    kinds: model.kinds
      .filter((kind) => kinds?.includes(kind.value) ?? (namesText || isOpenKind(kind)))
      .map(({ value }) => value),
  };
}
