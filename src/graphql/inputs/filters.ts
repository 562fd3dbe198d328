import { GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import type { Model } from '../../model/model.js';
import { isEnumeration, type ValueType } from '../../model/value-type.js';
import type { ArgSpec, Declarations, TypeClass, TypeRef } from '../declare.js';
import type { Enums } from '../types/enums.js';
import { LocalDate } from '../types/local-date.js';

/** The inputs that test one property. */
export interface Filters {
  readonly id: TypeClass;
  readonly kind: TypeClass;
  readonly supportLevel: TypeClass;
  readonly qualifier: TypeClass;
  of(type: ValueType<unknown>): TypeClass;
}

const OPERATORS = {
  eq: 'Equal to it.',
  ne: 'Has a value that is not equal to it. A missing value does not match; use isNull.',
  in: 'Equal to one of them; an empty list matches nothing.',
  contains: 'Contains it, literally and case-sensitively.',
  startsWith: 'Begins with it, literally and case-sensitively.',
  gt: 'Greater than it.',
  gte: 'Greater than it or equal.',
  lt: 'Less than it.',
  lte: 'Less than it or equal.',
  isNull: 'true: has no value; false: has one.',
} as const;

type Operator = keyof typeof OPERATORS;
const SAME: readonly Operator[] = ['eq', 'ne', 'in'];
const RANGE: readonly Operator[] = ['gt', 'gte', 'lt', 'lte'];

/** Declares a filter per type of property. */
export function declareFilters(model: Model, enums: Enums, declare: Declarations): Filters {
  const filter = (name: string, what: string, type: TypeRef, operators: readonly Operator[]): TypeClass =>
    declare.inputType(name, `Tests ${what}. All operators given must hold.`, tests(type, operators));
  const scalars = {
    text: filter('StringFilter', 'a text', GraphQLString, [...SAME, 'contains', 'startsWith', 'isNull']),
    integer: filter('IntFilter', 'a whole number', GraphQLInt, [...SAME, ...RANGE, 'isNull']),
    decimal: filter('FloatFilter', 'a number', GraphQLFloat, [...SAME, ...RANGE, 'isNull']),
    flag: filter('BooleanFilter', 'a yes or no', Boolean, ['eq', 'ne', 'isNull']),
    date: filter('DateFilter', 'a day', LocalDate, [...SAME, ...RANGE, 'isNull']),
  };
  const known = new Map<string, TypeClass>();
  const ofEnum = ({ name }: { name: string }, type: object): TypeClass => {
    const made = known.get(name) ?? filter(`${name}Filter`, `a ${name}`, type, [...SAME, 'isNull']);
    known.set(name, made);
    return made;
  };
  // All of them before any field asks for its type: TypeGraphQL takes no more once it builds.
  for (const { properties } of model.kinds)
    for (const { type } of properties) if (isEnumeration(type)) ofEnum(type, enums.of(type));
  return {
    id: filter('IDFilter', 'an id; unknown ids match nothing', GraphQLID, [...SAME, 'isNull']),
    kind: ofEnum({ name: 'Kind' }, enums.kind),
    supportLevel: declare.inputType(
      'SupportLevelFilter',
      'Tests how well a claim is supported. All operators given must hold.',
      {
        ...tests(enums.supportLevel, [...SAME, 'isNull']),
        kinds: { type: () => [enums.kind], description: 'Only support from entities of these kinds counts.' },
      },
    ),
    qualifier: declare.inputType('QualifierFilter', 'Some qualifier passes both tests; {} is any at all.', {
      key: { type: () => scalars.text, description: 'Its key, such as open, verb or stage.' },
      value: { type: () => scalars.text, description: 'Its value.' },
    }),
    of(type) {
      if (isEnumeration(type)) return ofEnum(type, enums.of(type));
      return scalars[type.scalar as keyof typeof scalars];
    },
  };
}

function tests(type: TypeRef, operators: readonly Operator[]): Record<string, ArgSpec> {
  return Object.fromEntries(operators.map((operator) => [operator, argument(operator, type)]));
}

function argument(operator: Operator, type: TypeRef): ArgSpec {
  const description = OPERATORS[operator];
  if (operator === 'in') return { type: () => [type], description };
  if (operator === 'isNull') return { type: () => Boolean, description };
  return { type: () => type, description };
}
