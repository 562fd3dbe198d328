import type { Labels } from './labels.js';
import { lowerKebab, upperSnake } from './names.js';
import { type Property, propertiesOf } from './property.js';
import type { KindName, KindValue } from './vocabulary.js';

/** The sign that stands for a kind in pictures. */
export type Shape = 'circle' | 'square' | 'diamond' | 'triangle';

/** What a class under `src/kinds` says of its kind. */
export interface KindDeclaration {
  /** The root field that lists the kind. */
  readonly plural: string;
  readonly labels: Labels;
  /** What it is, as people read it in the schema. */
  readonly description: string;
  /** Readable as a mark on white and on black; `#rrggbb`. */
  readonly colour: string;
  /** People, bodies and doings are circles, rules and papers squares, what is offered diamonds, what is said triangles. */
  readonly shape: Shape;
  /** Whether its entities have names of their own, and are found by them. Default: true. */
  readonly named?: boolean;
  /** Text kinds are the report itself (Report, Section, Passage); they stay out of the graph unless named. Default: false. */
  readonly textual?: boolean;
}

/** One kind of entity. */
export interface KindDefinition extends KindDeclaration {
  /** The class's name; also the Neo4j label and the GraphQL type. */
  readonly name: KindName;
  /** The value of the enum `Kind`. */
  readonly value: KindValue;
  /** What its ids begin with, before the colon. */
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
      // The list of literal types is emitted from these same classes.
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

/** The definition that a class declares, if it is a kind. */
export function definitionOf(type: unknown): KindDefinition | undefined {
  return typeof type === 'function' ? declared.get(type as KindClass) : undefined;
}
