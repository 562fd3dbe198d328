import { GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import type { Model } from '../../model/model.js';
import { isEnumeration, type ValueType } from '../../model/value-type.js';
import type { ArgSpec, Declarations, TypeClass, TypeRef } from '../declare.js';
import type { Enums } from '../types/enums.js';
import { LocalDate } from '../types/local-date.js';

/** The input types that test one property. */
export interface Filters {
  readonly id: TypeClass;
  readonly kind: TypeClass;
  readonly supportLevel: TypeClass;
  readonly qualifier: TypeClass;
  of(type: ValueType<unknown>): TypeClass;
}

const OPERATORS = {
  eq: 'Equal to this value.',
  ne: 'Not equal to this value. Missing values do not match; use isNull to find them.',
  in: 'Equal to one of these values. An empty list matches nothing.',
  contains: 'Contains this text. Literal and case-sensitive.',
  startsWith: 'Begins with this text. Literal and case-sensitive.',
  gt: 'Greater than this value.',
  gte: 'Greater than or equal to this value.',
  lt: 'Less than this value.',
  lte: 'Less than or equal to this value.',
  isNull: 'true: the value is missing. false: the value is present.',
} as const;

type Operator = keyof typeof OPERATORS;
const SAME: readonly Operator[] = ['eq', 'ne', 'in'];
const RANGE: readonly Operator[] = ['gt', 'gte', 'lt', 'lte'];

/** Declares one filter for each type of property. */
export function declareFilters(model: Model, enums: Enums, declare: Declarations): Filters {
  const filter = (name: string, what: string, type: TypeRef, operators: readonly Operator[]): TypeClass =>
    declare.inputType(name, `Tests ${what}. If several operators are given, all must match.`, tests(type, operators));
  const scalars = {
    text: filter('StringFilter', 'text', GraphQLString, [...SAME, 'contains', 'startsWith', 'isNull']),
    integer: filter('IntFilter', 'an integer', GraphQLInt, [...SAME, ...RANGE, 'isNull']),
    decimal: filter('FloatFilter', 'a number', GraphQLFloat, [...SAME, ...RANGE, 'isNull']),
    flag: filter('BooleanFilter', 'a Boolean value', Boolean, ['eq', 'ne', 'isNull']),
    date: filter('DateFilter', 'a date', LocalDate, [...SAME, ...RANGE, 'isNull']),
  };
  const known = new Map<string, TypeClass>();
  const ofEnum = ({ name }: { name: string }, type: object): TypeClass => {
    const made = known.get(name) ?? filter(`${name}Filter`, `a value of the enum ${name}`, type, [...SAME, 'isNull']);
    known.set(name, made);
    return made;
  };
  // Declare all of them before any field resolves its type: TypeGraphQL accepts no new types while it builds.
  for (const { properties } of model.kinds)
    for (const { type } of properties) if (isEnumeration(type)) ofEnum(type, enums.of(type));
  return {
    id: filter('IDFilter', 'an id. Unknown ids match nothing', GraphQLID, [...SAME, 'isNull']),
    kind: ofEnum({ name: 'Kind' }, enums.kind),
    supportLevel: declare.inputType(
      'SupportLevelFilter',
      'Tests the support level of a claim. If several operators are given, all must match.',
      {
        ...tests(enums.supportLevel, [...SAME, 'isNull']),
        kinds: {
          type: () => [enums.kind],
          description: 'Only count support by entities of these kinds. Default: all.',
        },
      },
    ),
    qualifier: declare.inputType(
      'QualifierFilter',
      'Matches statements that have a qualifier whose key and value both match. {} matches any qualifier.',
      {
        key: { type: () => scalars.text, description: 'Key of the qualifier, such as open, verb or stage.' },
        value: { type: () => scalars.text, description: 'Value of the qualifier.' },
      },
    ),
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
