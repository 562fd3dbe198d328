import type { Model } from '../model/model.js';
import type { KindValue, RelationType } from '../model/vocabulary.js';
import type { Walk } from './walk.js';

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
