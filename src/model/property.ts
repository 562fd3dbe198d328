import type { ValueType } from './value-type.js';

/** A property that entities of one kind have, besides what all entities have. */
export interface Property {
  readonly name: string;
  readonly type: ValueType<unknown>;
  /** Whether every entity of the kind has a value. */
  readonly required: boolean;
  readonly description: string;
}

const declared = new WeakMap<object, Property[]>();

function declare(target: object, property: Property): void {
  const properties = declared.get(target) ?? [];
  properties.push(property);
  declared.set(target, properties);
}

/** A property that every entity of the kind has. */
export function Required<T>(type: ValueType<T>, description: string) {
  return <K extends string>(target: Record<K, T>, name: K): void =>
    declare(target, { name, type, required: true, description });
}

/** A property that the report may leave unsaid. */
export function Optional<T>(type: ValueType<T>, description: string) {
  return <K extends string>(target: Partial<Record<K, T>>, name: K): void =>
    declare(target, { name, type, required: false, description });
}

/** The properties declared on a class, in order. */
export function propertiesOf(kind: { prototype: object }): readonly Property[] {
  return declared.get(kind.prototype) ?? [];
}
