import type { Labels } from './labels.js';

/** The type of a property's value: a scalar of the model or an enumeration. `T` is what the value is in TypeScript. */
export interface ValueType<T> {
  readonly scalar: 'text' | 'integer' | 'decimal' | 'flag' | 'date' | 'enumeration';
  /** Never present at run time; carries `T` for the compiler. */
  readonly value?: T;
}

/** Text, as the report has it. */
export const text: ValueType<string> = { scalar: 'text' };
/** A whole number within 32 bits. */
export const integer: ValueType<number> = { scalar: 'integer' };
/** A number as IEEE 754 double. */
export const decimal: ValueType<number> = { scalar: 'decimal' };
/** True or false. */
export const flag: ValueType<boolean> = { scalar: 'flag' };
/** A calendar day, `YYYY-MM-DD` (ISO 8601). */
export const date: ValueType<string> = { scalar: 'date' };

/** A closed list of values, each with its meaning. */
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
  /** What it means, as people read it in the schema. */
  readonly meaning: string;
}

/**
 * Declares an enumeration.
 *
 * @param name its name in the API
 */
export function enumeration<V extends string>(
  name: string,
  description: string,
  values: Readonly<Record<V, EnumerationValue>>,
): Enumeration<V> {
  return { scalar: 'enumeration', name, description, values };
}

/** The values of an enumeration as a type. */
export type ValueOf<E> = E extends Enumeration<infer V> ? V : never;

export function isEnumeration(type: ValueType<unknown>): type is Enumeration {
  return type.scalar === 'enumeration';
}
