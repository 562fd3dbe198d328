import type { Labels } from './labels.js';
import type { ValueType } from './value-type.js';

/** As what search looks at a property: `name` and `alias` stand for the entity, `text` says something of it. */
export type SearchRole = 'name' | 'alias' | 'text';

/** What a kind says of one of its properties. */
export interface PropertyDeclaration {
  readonly labels: Labels;
  /** What it holds, as people read it in the schema. */
  readonly description: string;
  /** As what search looks at it. Default: search does not look at it. */
  readonly search?: 'alias' | 'text';
}

/** A property that entities of one kind have, besides what all entities have. */
export interface Property extends PropertyDeclaration {
  readonly name: string;
  readonly type: ValueType<unknown>;
  /** Whether every entity of the kind has a value. */
  readonly required: boolean;
}

const declared = new WeakMap<object, Property[]>();

function declare(target: object, property: Property): void {
  const properties = declared.get(target) ?? [];
  properties.push(property);
  declared.set(target, properties);
}

/** A property that every entity of the kind has. */
export function Required<T>(type: ValueType<T>, declaration: PropertyDeclaration) {
  return <K extends string>(target: Record<K, T>, name: K): void =>
    declare(target, { ...declaration, name, type, required: true });
}

/** A property that the report may leave unsaid. */
export function Optional<T>(type: ValueType<T>, declaration: PropertyDeclaration) {
  return <K extends string>(target: Partial<Record<K, T>>, name: K): void =>
    declare(target, { ...declaration, name, type, required: false });
}

/** The properties declared on a class, in order. */
export function propertiesOf(kind: { prototype: object }): readonly Property[] {
  return declared.get(kind.prototype) ?? [];
}
