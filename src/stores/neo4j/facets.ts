import type { FacetKey, StatementFacet } from '../../query/queries.js';
import { rangeName } from '../../query/ranges.js';
import type { FacetCount } from '../graph-store.js';
import { supportExpression } from './compile-support.js';
import type { Parameters, Row } from './cypher.js';
import type { Slots } from './template.js';
import type { Vocabulary } from './vocabulary.js';

/** Returns the slots of the part `facet`, once for each key. */
export function facetParts(keys: readonly FacetKey[], vocabulary: Vocabulary, parameters: Parameters): Slots[] {
  return keys.map((key, i) => ({ FACET: columnOf(i), VALUES: valuesOf(key, vocabulary, parameters) }));
}

/** Returns the slots of the part `facet` for statements, once for each key. */
export function statementFacetParts(keys: readonly StatementFacet[]): Slots[] {
  return keys.map((key, i) => ({ FACET: columnOf(i), VALUE: STATEMENT_VALUES[key] }));
}

/** The expression of each facet, for a statement `r` from `s`, of the entity `e`. */
const STATEMENT_VALUES: Readonly<Record<StatementFacet, string>> = {
  relation: 'type(r)',
  direction: "CASE WHEN s = e THEN 'OUT' ELSE 'IN' END",
  basis: 'r.basis',
  report: 'r.report',
};

/** Reads the counts in a row, one list for each key. */
export function readFacets(keys: readonly (FacetKey | StatementFacet)[], row: Row): FacetCount[][] {
  return keys.map((key, i) =>
    (row[columnOf(i)] as readonly [unknown, number][]).map(([value, count]) => ({
      value: value === null ? null : nameOf(value, key),
      count,
    })),
  );
}

function columnOf(i: number): string {
  return `facet${i}`;
}

function nameOf(value: unknown, key: FacetKey | StatementFacet): string {
  const isRange = typeof key !== 'string' && key.by === 'range';
  return isRange ? rangeName(key.bounds, Number(value)) : String(value);
}

/** Returns the expression of the values by which an entity is counted. For a range, the value is the number of bounds reached. */
function valuesOf(key: FacetKey, vocabulary: Vocabulary, parameters: Parameters): string {
  if (key === 'support') return `[${supportExpression('n')}]`;
  if (typeof key !== 'string' && key.by === 'relation') return endsOf(key, vocabulary);
  const value = `n.${vocabulary.property(typeof key === 'string' ? key : key.property).value}`;
  if (key === 'reports') return `CASE WHEN size(coalesce(${value}, [])) = 0 THEN [null] ELSE ${value} END`;
  if (typeof key === 'string') return `[${value}]`;
  if (key.by === 'year') return `[left(${value}, 4)]`;
  const reached = `size([bound IN ${parameters.add(key.bounds)} WHERE bound <= ${value}])`;
  return `[CASE WHEN ${value} IS NOT NULL THEN ${reached} END]`;
}

function endsOf(key: Extract<FacetKey, { by: 'relation' }>, vocabulary: Vocabulary): string {
  const labels = vocabulary.anyOf(key.kinds);
  if (!labels) return '[null]';
  const along = `-[:${vocabulary.type(key.relation)}]-`;
  const path = `(n)${key.direction === 'OUT' ? `${along}>` : `<${along}`}(end:${labels})`;
  return `CASE WHEN EXISTS { MATCH ${path} } THEN COLLECT { MATCH ${path} RETURN DISTINCT end.id } ELSE [null] END`;
}
