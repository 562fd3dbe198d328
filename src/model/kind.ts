import type { Labels } from './labels.js';
import { lowerKebab, upperSnake } from './names.js';
import { type Property, propertiesOf } from './property.js';
import type { KindName, KindValue } from './vocabulary.js';

/** The shape of a kind's nodes in drawings. */
export type Shape = 'circle' | 'square' | 'diamond' | 'triangle';

/** The declaration of a kind, by a class in `src/kinds`. */
export interface KindDeclaration {
  /** The field of Query that lists the kind. */
  readonly plural: string;
  readonly labels: Labels;
  /** The description of the kind in the schema. */
  readonly description: string;
  /** The colour of the kind's nodes, as `#rrggbb`. Must be visible on white and on black. */
  readonly colour: string;
  /** Circle for people, bodies and activities, square for rules and documents, diamond for offers, triangle for claims and numbers. */
  readonly shape: Shape;
  /** Whether entities have names of their own that are searched. Default: true. */
  readonly named?: boolean;
  /** Whether it is a text kind (Report, Section, Passage), which queries include only if they name it. Default: false. */
  readonly textual?: boolean;
}

/** One kind of entity. */
export interface KindDefinition extends KindDeclaration {
  /** The name of the class, the Neo4j label and the GraphQL type. */
  readonly name: KindName;
  /** The value of the enum `Kind`. */
  readonly value: KindValue;
  /** The part of its ids before the colon. */
  readonly prefix: string;
  readonly named: boolean;
  readonly textual: boolean;
  readonly properties: readonly Property[];
  readonly type: KindClass;
}

export type KindClass = abstract new (...args: never[]) => object;

const declared = new WeakMap<KindClass, KindDefinition>();

/** Declares a class as a kind of entity. */
export function Kind(declaration: KindDeclaration) {
  return (type: KindClass): void => {
    declared.set(type, {
      ...declaration,
      // The literal types are generated from these classes.
      name: type.name as KindName,
      value: upperSnake(type.name) as KindValue,
      prefix: lowerKebab(type.name),
      named: declaration.named ?? true,
      textual: declaration.textual ?? false,
      properties: propertiesOf(type),
      type,
    });
  };
}

/** Returns the definition of a kind, or undefined if the value is not a class declared as a kind. */
export function definitionOf(type: unknown): KindDefinition | undefined {
  return typeof type === 'function' ? declared.get(type as KindClass) : undefined;
}
