import type { Scalar } from '../../model/entity.js';
import type { OrderTerm } from '../../query/order.js';
import { fullOrder } from '../../query/terms.js';
import type { Vocabulary } from './vocabulary.js';

/** One term of a complete order, as Cypher. */
export interface SortTerm {
  readonly property: string;
  readonly expression: string;
  readonly descending: boolean;
  /** Whether a value can be missing. Missing values come last in both directions. */
  readonly optional: boolean;
  keyOf(value: Scalar): Scalar;
}

const ALWAYS_THERE = ['id', 'kind', 'name', 'statement'];

/** Returns the complete order of a list of entities `n`, or of related entities `n` with their statements `r`. */
export function sortTerms(order: readonly OrderTerm[], related: boolean, vocabulary: Vocabulary): SortTerm[] {
  return fullOrder(order, related).map(({ property, descending }) => {
    const { key, keyOf } = vocabulary.property(property === 'statement' ? 'id' : property);
    return {
      property,
      expression: `${property === 'statement' ? 'r' : 'n'}.${key}`,
      descending,
      optional: !ALWAYS_THERE.includes(property),
      keyOf,
    };
  });
}

/** Whether an index has this order: by name and id first. */
export function isByName([first, second]: readonly SortTerm[]): boolean {
  return first?.property === 'name' && second?.property === 'id';
}

/** The order of a list of statements of one relation. */
export const BY_ID: readonly SortTerm[] = [statementTerm('statement', 'r.id')];

/** The order of a list of statements. */
export const BY_RELATION: readonly SortTerm[] = [statementTerm('relation', 'type(r)'), ...BY_ID];

function statementTerm(property: string, expression: string): SortTerm {
  return { property, expression, descending: false, optional: false, keyOf: (value) => value };
}

/** Returns the expressions of ORDER BY; `reversed` to read from the end. */
export function orderBy(terms: readonly SortTerm[], reversed: boolean): string {
  return terms
    .flatMap(({ expression, descending, optional }) => {
      const term = `${expression}${descending !== reversed ? ' DESC' : ''}`;
      // Cypher orders nulls last in ascending order but first in descending order, so the latter needs a key of its own.
      return optional && descending ? [`${expression} IS NULL${reversed ? ' DESC' : ''}`, term] : [term];
    })
    .join(', ');
}
