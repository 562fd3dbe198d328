import type { FacetKey } from '../../query/ask.js';
import type { FacetCount } from '../graph-store.js';
import { supportExpression } from './compile-support.js';
import type { Row } from './cypher.js';
import type { Slots } from './template.js';
import type { Vocabulary } from './vocabulary.js';

/** The slots of the part `facet`, once for each key. */
export function facetParts(keys: readonly FacetKey[], vocabulary: Vocabulary): Slots[] {
  return keys.map((key, i) => ({ FACET: columnOf(i), VALUES: valuesOf(key, vocabulary) }));
}

/** The counts in a row, one list for each key. */
export function readFacets(keys: readonly FacetKey[], row: Row): FacetCount[][] {
  return keys.map((_, i) =>
    (row[columnOf(i)] as readonly [unknown, number][]).map(([value, count]) => ({
      value: value === null ? null : String(value),
      count,
    })),
  );
}

function columnOf(i: number): string {
  return `facet${i}`;
}

/** The values under which an entity is counted. */
function valuesOf(key: FacetKey, vocabulary: Vocabulary): string {
  if (key === 'support') return `[${supportExpression('n')}]`;
  const value = `n.${vocabulary.property(key).value}`;
  return key === 'reports' ? `CASE WHEN size(coalesce(${value}, [])) = 0 THEN [null] ELSE ${value} END` : `[${value}]`;
}
