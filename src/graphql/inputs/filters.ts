import type { ValueType } from '../../model/value-type.js';
import { type ArgSpec, type ArgSpecs, type InputTypeSpec, inputType } from '../spec.js';
import { valueTypeName } from '../types/properties.js';

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

/** Returns the name of the filter that tests a property of this type. */
export function filterName(type: ValueType<unknown>): string {
  const name = valueTypeName(type);
  return name === 'LocalDate' ? 'DateFilter' : `${name}Filter`;
}

/** The input types that test one property: one for each type of property. */
export function filterTypes(enums: readonly string[]): InputTypeSpec[] {
  const filter = (name: string, what: string, type: string, operators: readonly Operator[]): InputTypeSpec =>
    inputType(name, `Tests ${what}. If several operators are given, all must match.`, tests(type, operators));
  return [
    filter('StringFilter', 'text', 'String', [...SAME, 'contains', 'startsWith', 'isNull']),
    filter('IntFilter', 'an integer', 'Int', [...SAME, ...RANGE, 'isNull']),
    filter('FloatFilter', 'a number', 'Float', [...SAME, ...RANGE, 'isNull']),
    filter('BooleanFilter', 'a Boolean value', 'Boolean', ['eq', 'ne', 'isNull']),
    filter('DateFilter', 'a date', 'LocalDate', [...SAME, ...RANGE, 'isNull']),
    ...enums.map((name) => filter(`${name}Filter`, `a value of the enum ${name}`, name, [...SAME, 'isNull'])),
    filter('IDFilter', 'an id. Unknown ids match nothing', 'ID', [...SAME, 'isNull']),
    inputType(
      'SupportLevelFilter',
      'Tests the support level of a claim. If several operators are given, all must match.',
      {
        ...tests('SupportLevel', [...SAME, 'isNull']),
        kinds: {
          type: '[Kind!]',
          description: 'Only count support by entities of these kinds. Default: all.',
        },
      },
    ),
    inputType(
      'QualifierFilter',
      'Matches statements that have a qualifier whose key and value both match. {} matches any qualifier.',
      {
        key: { type: 'StringFilter', description: 'Key of the qualifier, such as open, verb or stage.' },
        value: { type: 'StringFilter', description: 'Value of the qualifier.' },
      },
    ),
  ];
}

function tests(type: string, operators: readonly Operator[]): ArgSpecs {
  return Object.fromEntries(operators.map((operator) => [operator, argument(operator, type)]));
}

function argument(operator: Operator, type: string): ArgSpec {
  const description = OPERATORS[operator];
  if (operator === 'in') return { type: `[${type}!]`, description };
  if (operator === 'isNull') return { type: 'Boolean', description };
  return { type, description };
}
