import type { KindDefinition } from '../model/kind.js';
import type { Model } from '../model/model.js';
import type { Walk } from './walk.js';

/** The arguments that say what a walk may use. */
export interface WalkArguments {
  readonly relations?: readonly string[] | null;
  readonly kinds?: readonly string[] | null;
}

/**
 * What a walk may use: what is named, or else all but the text, or everything is two steps away. A relation of the text
 * that is named lets the text's kinds in, and a kind of the text that is named its relations.
 *
 * @param isOpenKind whether a kind may be passed through although nothing is named. Default: kinds that are not textual
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
  // In the model's order, whatever the caller's: a store need not plan the same walk twice.
  return {
    relations: model.relations
      .filter((relation) => relations?.includes(relation.type) ?? (namesText || !relation.textual))
      .map(({ type }) => type),
    kinds: model.kinds
      .filter((kind) => kinds?.includes(kind.value) ?? (namesText || isOpenKind(kind)))
      .map(({ value }) => value),
  };
}
