import type { Labels } from './labels.js';

/** The type of a property's value: a scalar or an enumeration. `T` is its type in TypeScript. */
export interface ValueType<T> {
  readonly scalar: 'text' | 'integer' | 'decimal' | 'flag' | 'date' | 'enumeration';
  /** Not present at run time; carries `T` for the compiler. */
  readonly value?: T;
}

/** A string. */
export const text: ValueType<string> = { scalar: 'text' };
/** A 32-bit integer. */
export const integer: ValueType<number> = { scalar: 'integer' };
/** A double-precision number (IEEE 754). */
export const decimal: ValueType<number> = { scalar: 'decimal' };
/** True or false. */
export const flag: ValueType<boolean> = { scalar: 'flag' };
/** A calendar date, `YYYY-MM-DD` (ISO 8601). */
export const date: ValueType<string> = { scalar: 'date' };

/** A closed list of values. */
export interface Enumeration<V extends string = string> extends ValueType<V> {
  readonly scalar: 'enumeration';
  readonly name: string;
  readonly description: string;
  /** In order. */
  readonly values: Readonly<Record<V, EnumerationValue>>;
}

/** One value of an enumeration. */
export interface EnumerationValue {
  readonly labels: Labels;
  /** The description of the value in the schema. */
  readonly meaning: string;
}

/**
 * Declares an enumeration.
 *
 * @param name name of the enum in the API
 */
export function enumeration<V extends string>(
  name: string,
  description: string,
  values: Readonly<Record<V, EnumerationValue>>,
): Enumeration<V> {
  return { scalar: 'enumeration', name, description, values };
}

/** The union of an enumeration's values. */
export type ValueOf<E> = E extends Enumeration<infer V> ? V : never;

export function isEnumeration(type: ValueType<unknown>): type is Enumeration {
  return type.scalar === 'enumeration';
}
