import type { Key, PageRequest } from '../../query/page.js';
import type { SortTerm } from './compile-order.js';
import type { Parameters } from './cypher.js';

type Side = 'after' | 'before';

/**
 * Compiles the cursors of a page to a predicate.
 *
 * @param indexed whether an index has the order. The predicate then states that its keys exist, and the range of the first
 *   key, so that the database can seek in the index
 */
export function compileCursor(
  terms: readonly SortTerm[],
  { after, before }: Pick<PageRequest, 'after' | 'before'>,
  indexed: boolean,
  parameters: Parameters,
): string {
  const sides = [
    { side: 'after' as const, key: after },
    { side: 'before' as const, key: before },
  ].flatMap(({ side, key }) => (key === null ? [] : [{ side, key: namesOf(terms, key, parameters) }]));
  const [first, ...others] = terms as [SortTerm, ...SortTerm[]];
  const ranges = sides.map(({ side, key }) => `${first.expression} ${larger(first, side)}= ${key[0]}`);
  const present = [...(ranges.length > 0 ? [] : [first]), ...others].map(
    ({ expression }) => `${expression} IS NOT NULL`,
  );
  const beyond = sides.map(({ side, key }) => isBeyond(terms, key, side));
  const all = [...(indexed ? [...ranges, ...present] : []), ...beyond];
  return all.length > 0 ? all.join(' AND ') : 'true';
}

/** Returns the placeholders of a cursor's values; null for a missing value. */
function namesOf(terms: readonly SortTerm[], key: Key, parameters: Parameters): (string | null)[] {
  return terms.map(({ keyOf }, i) => {
    const value = key[i] ?? null;
    return value === null ? null : parameters.add(keyOf(value));
  });
}

/**
 * Compiles whether a row lies beyond a cursor. Uses CASE for each key, because the planner would turn the usual OR
 * (greater, or equal and then greater) into a union of scans and lose the order of the index.
 */
function isBeyond(terms: readonly SortTerm[], key: readonly (string | null)[], side: Side): string {
  const [term, ...others] = terms;
  const [value, ...rest] = key;
  if (term === undefined || value === undefined) return 'false';
  const { expression, optional } = term;
  const next = isBeyond(others, rest, side);
  if (value === null) {
    const isMissing = `${expression} IS NULL`;
    return side === 'after' ? `(${isMissing} AND ${next})` : `CASE WHEN ${isMissing} THEN ${next} ELSE true END`;
  }
  const missing = optional ? ` WHEN ${expression} IS NULL THEN ${side === 'after'}` : '';
  return `CASE${missing} WHEN ${expression} = ${value} THEN ${next} ELSE ${expression} ${larger(term, side)} ${value} END`;
}

/** Returns the comparison operator for rows after or before a cursor. */
function larger({ descending }: SortTerm, side: Side): '>' | '<' {
  return (side === 'after') !== descending ? '>' : '<';
}
