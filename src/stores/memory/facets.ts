import type { EntityRecord } from '../../model/entity.js';
import type { StatementRecord } from '../../model/statement.js';
import type { FacetKey, StatementFacet } from '../../query/queries.js';
import { rangeName } from '../../query/ranges.js';
import type { FacetCount } from '../graph-store.js';
import { supportOf } from './filters.js';
import { type GraphIndex, propertyValue } from './graph-index.js';

/** Counts distinct entities by their values, one list for each key. */
export function countFacets(
  found: readonly EntityRecord[],
  keys: readonly FacetKey[],
  index: GraphIndex,
): FacetCount[][] {
  return keys.map((key) => count(found.flatMap((entity) => valuesOf(entity, key, index))));
}

/**
 * Counts statements by their values, one list for each key.
 *
 * @param entity the entity whose statements are counted; null for the whole graph
 */
export function countStatements(
  found: readonly StatementRecord[],
  keys: readonly StatementFacet[],
  entity: string | null,
): FacetCount[][] {
  return keys.map((key) =>
    count(
      found.map((statement) => {
        if (key === 'direction') return statement.subject === entity ? 'OUT' : 'IN';
        return statement[key];
      }),
    ),
  );
}

function count(values: readonly (string | null)[]): FacetCount[] {
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}

/** Returns the values by which an entity is counted. */
function valuesOf(entity: EntityRecord, key: FacetKey, index: GraphIndex): readonly (string | null)[] {
  if (key === 'support') return [supportOf(entity.id, null, index)];
  if (key === 'reports') return orNone(entity.reports);
  if (typeof key !== 'string' && key.by === 'relation') {
    const ends = index
      .along(entity.id, key.relation, key.direction)
      .map(({ subject, object }) => (key.direction === 'OUT' ? object : subject))
      .filter((id) => index.isOneOf(id, key.kinds));
    return orNone([...new Set(ends)]);
  }
  const value = propertyValue(entity, typeof key === 'string' ? key : key.property);
  if (value === null) return [null];
  if (typeof key === 'string') return [String(value)];
  if (key.by === 'year') return [String(value).slice(0, 4)];
  return [rangeName(key.bounds, key.bounds.filter((bound) => bound <= Number(value)).length)];
}

function orNone(values: readonly string[]): readonly (string | null)[] {
  return values.length > 0 ? values : [null];
}
