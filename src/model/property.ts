import type { Labels } from './labels.js';
import type { ValueType } from './value-type.js';

/** How search uses a property: `name` and `alias` name the entity, `text` describes it. */
export type SearchRole = 'name' | 'alias' | 'text';

/** The declaration of a property of a kind. */
export interface PropertyDeclaration {
  readonly labels: Labels;
  /** The description of the property in the schema. */
  readonly description: string;
  /** How search uses the property. Default: it is not searched. */
  readonly search?: 'alias' | 'text';
}

/** A property of one kind, besides the properties of all entities. */
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

/** Declares a property that every entity of the kind has. */
export function Required<T>(type: ValueType<T>, declaration: PropertyDeclaration) {
  return <K extends string>(target: Record<K, T>, name: K): void =>
    declare(target, { ...declaration, name, type, required: true });
}

/** Declares a property that may be null. */
export function Optional<T>(type: ValueType<T>, declaration: PropertyDeclaration) {
  return <K extends string>(target: Partial<Record<K, T>>, name: K): void =>
    declare(target, { ...declaration, name, type, required: false });
}

/** Returns the properties declared on a class, in order. */
export function propertiesOf(kind: { prototype: object }): readonly Property[] {
  return declared.get(kind.prototype) ?? [];
}
