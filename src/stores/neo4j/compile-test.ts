import type { Scalar } from '../../model/entity.js';
import type { Test } from '../../query/filter.js';
import type { Parameters } from './cypher.js';

/** What is tested, as Cypher. */
export interface Tested {
  /** The value itself. */
  readonly value: string;
  /** What it compares by. */
  readonly key: string;
  keyOf(value: Scalar): Scalar;
}

const COMPARISONS = { eq: '=', ne: '<>', startsWith: 'STARTS WITH', gt: '>', gte: '>=', lt: '<', lte: '<=' };

/** A value that compares as it is. */
export function plain(expression: string): Tested {
  return { value: expression, key: expression, keyOf: (value) => value };
}

/** A test as a predicate; it is null, which counts as false, where the value is missing. */
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

/** A test of a list: one member must pass; `ne` passes where there are members and none is equal. */
export function compileListTest(list: string, test: Test, parameters: Parameters): string {
  const members = `coalesce(${list}, [])`;
  if (test.operator === 'isNull') return `size(${members}) ${test.value ? '=' : '>'} 0`;
  if (test.operator === 'ne') return `(size(${members}) > 0 AND NOT ${parameters.add(test.value)} IN ${members})`;
  return `any(member IN ${members} WHERE ${compileTest(plain('member'), test, parameters)})`;
}

/** Tests of a statement's qualifiers, which are stored as `key=value`: one must pass those of its key and of its value. */
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
