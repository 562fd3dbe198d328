import type { Scalar } from '../../model/entity.js';
import type { Test } from '../../query/filter.js';
import type { Parameters } from './cypher.js';

/** An expression to test, as Cypher. */
export interface Tested {
  /** The value itself. */
  readonly value: string;
  /** The expression to compare. */
  readonly key: string;
  keyOf(value: Scalar): Scalar;
}

const COMPARISONS = { eq: '=', ne: '<>', startsWith: 'STARTS WITH', gt: '>', gte: '>=', lt: '<', lte: '<=' };

/** An expression that is compared as stored. */
export function plain(expression: string): Tested {
  return { value: expression, key: expression, keyOf: (value) => value };
}

/** Compiles a test to a predicate, which is null, and so counts as false, if the value is missing. */
export function compileTest(tested: Tested, test: Test, parameters: Parameters): string {
  switch (test.operator) {
    case 'isNull':
      return `${tested.value} IS ${test.value ? '' : 'NOT '}NULL`;
    case 'in':
      return `${tested.key} IN ${parameters.add(test.value.map((value) => tested.keyOf(value)))}`;
    case 'contains':
      return `${tested.value} CONTAINS ${parameters.add(test.value)}`;
    default:
      return `${tested.key} ${COMPARISONS[test.operator]} ${parameters.add(tested.keyOf(test.value))}`;
  }
}

/** Compiles a test of a list: one member must pass. `ne` passes if the list is not empty and no member is equal. */
export function compileListTest(list: string, test: Test, parameters: Parameters): string {
  const members = `coalesce(${list}, [])`;
  if (test.operator === 'isNull') return `size(${members}) ${test.value ? '=' : '>'} 0`;
  if (test.operator === 'ne') return `(size(${members}) > 0 AND NOT ${parameters.add(test.value)} IN ${members})`;
  return `any(member IN ${members} WHERE ${compileTest(plain('member'), test, parameters)})`;
}

/** Compiles tests of qualifiers, stored as `key=value`: one qualifier must pass all tests of its key and its value. */
export function compileQualifier(
  list: string,
  { key, value }: { readonly key: readonly Test[]; readonly value: readonly Test[] },
  parameters: Parameters,
): string {
  const name = "split(qualifier, '=')[0]";
  const rest = `substring(qualifier, size(${name}) + 1)`;
  const tests = [
    ...key.map((test) => compileTest(plain(name), test, parameters)),
    ...value.map((test) => compileTest(plain(rest), test, parameters)),
  ];
  return `any(qualifier IN coalesce(${list}, []) WHERE ${tests.length > 0 ? tests.join(' AND ') : 'true'})`;
}
