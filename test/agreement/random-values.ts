import fc from 'fast-check';
import type { Scalar } from '../../src/model/entity.js';
import type { KindDefinition } from '../../src/model/kind.js';
import { isEnumeration, type ValueType } from '../../src/model/value-type.js';

/** Characters that sort, compare or print in different ways: before and after the surrogates, escapes, wildcards, accents. */
const CHARACTERS = [
  ...'aBz0 %_.*$\'"`\\{}',
  ...'中文，。',
  'é',
  'e\u0301',
  'ß',
  '\n',
  '\t',
  '\uD7FE',
  '\uD7FF',
  '\uE000',
  '\uFF5E',
  '\uFFFD',
  '😀',
  '𠀀',
  '\u{10FFFF}',
];

/** About as long as the database can index; two that differ only at the end, in a character beyond the basic plane. */
const HUGE = ['😀', '𠀀'].map((end) => '曙光'.repeat(1000) + end);

/** Names: many are equal, some empty, some huge. */
export const names = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 10, arbitrary: fc.constantFrom('同', 'a', '😀', 'é', '') },
    { weight: 10, arbitrary: words(1) },
    { weight: 1, arbitrary: fc.constantFrom(...HUGE) },
  );

/** Short texts, so that equal ones and those that begin alike are common. */
export const words = (minLength = 0): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...CHARACTERS), minLength, maxLength: 4 });

const date = fc
  .date({ min: new Date('2019-12-30'), max: new Date('2022-03-02'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

const decimal = fc.oneof(
  fc.constantFrom(0, 1, -1, 0.1, 2.5, 100_000, 1e21, -1e-7),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value || 0),
);

/** A value of a type. */
export function valueOfType(type: ValueType<unknown>): fc.Arbitrary<Scalar> {
  if (isEnumeration(type)) return fc.constantFrom(...Object.keys(type.values));
  const scalars: Readonly<Record<string, fc.Arbitrary<Scalar>>> = {
    text: fc.oneof({ weight: 30, arbitrary: words() }, { weight: 1, arbitrary: fc.constantFrom(...HUGE) }),
    integer: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer()),
    decimal,
    flag: fc.boolean(),
    date,
  };
  return scalars[type.scalar] as fc.Arbitrary<Scalar>;
}

/** Properties that an entity of a kind can have: all that it must, and some that it may. */
export function propertiesOfKind({ properties }: KindDefinition): fc.Arbitrary<Record<string, Scalar>> {
  const values = Object.fromEntries(properties.map(({ name, type }) => [name, valueOfType(type)]));
  return fc.record(values, {
    requiredKeys: properties.filter(({ required }) => required).map(({ name }) => name),
    noNullPrototype: true,
  });
}
