import { lowerKebab, upperSnake } from './names.js';
import { type Property, propertiesOf } from './property.js';
import type { KindName, KindValue } from './vocabulary.js';

/** What a class under `src/kinds` declares: one kind of entity. */
export interface KindDefinition {
  /** The class's name; also the Neo4j label and the GraphQL type. */
  readonly name: KindName;
  /** The value of the enum `Kind`. */
  readonly value: KindValue;
  /** The root field that lists the kind. */
  readonly plural: string;
  /** What its ids begin with, before the colon. */
  readonly prefix: string;
  readonly description: string;
  /** Text kinds are the report itself (Report, Section, Passage); they stay out of the graph unless asked for. */
  readonly textual: boolean;
  readonly properties: readonly Property[];
  readonly type: KindClass;
}

export type KindClass = abstract new (...args: never[]) => object;

/** Options of {@link Kind}. */
export interface KindOptions {
  textual?: boolean;
}

const declared = new WeakMap<KindClass, KindDefinition>();

/**
 * Declares a class as a kind of entity.
 *
 * @param plural the root field that lists it
 * @param description what it is, as people read it in the schema
 */
export function Kind(plural: string, description: string, options: KindOptions = {}) {
  return (type: KindClass): void => {
    declared.set(type, {
      name: type.name as KindName,
      value: upperSnake(type.name) as KindValue,
      plural,
      prefix: lowerKebab(type.name),
      description,
      textual: options.textual ?? false,
      properties: propertiesOf(type),
      type,
    });
  };
}

/** The definition that a class declares, if it is a kind. */
export function definitionOf(type: unknown): KindDefinition | undefined {
  return typeof type === 'function' ? declared.get(type as KindClass) : undefined;
}
