import type { Scalar } from '../../model/entity.js';
import { sortKey } from '../../query/order.js';
import type { TypedEntity } from '../loaders.js';

/** A group of comparable observations, with its minimum, maximum and latest observation. */
export interface Extremes {
  readonly unit: Scalar | null;
  readonly nature: Scalar | null;
  readonly comparator: Scalar | null;
  readonly count: number;
  readonly minimum: TypedEntity | null;
  readonly maximum: TypedEntity | null;
  readonly latest: TypedEntity | null;
}

/** At least one observation. */
type Group = readonly [...TypedEntity[], TypedEntity];

const GROUPED = ['unit', 'nature', 'comparator'] as const;
/** The properties that `extremesOf` reads. */
export const NEEDED: readonly string[] = [...GROUPED, 'value', 'startDate', 'endDate'];

/**
 * Returns the extremes of each unit, nature and comparator, sorted by these. Missing values are last.
 *
 * @param series observations in chronological order
 */
export function extremesOf(series: readonly TypedEntity[]): Extremes[] {
  const groups = new Map<string, Group>();
  for (const observation of new Map(series.map((each) => [each.id, each])).values()) {
    const key = JSON.stringify(GROUPED.map((property) => read(observation, property)));
    groups.set(key, [...(groups.get(key) ?? []), observation]);
  }
  return [...groups.values()].map(toExtremes).sort(byGroup);
}

function toExtremes(group: Group): Extremes {
  const [first] = group;
  const value = (observation: TypedEntity): Scalar | null => read(observation, 'value');
  return {
    unit: read(first, 'unit'),
    nature: read(first, 'nature'),
    comparator: read(first, 'comparator'),
    count: group.length,
    minimum: best(group, value, (a, b) => a < b),
    maximum: best(group, value, (a, b) => a > b),
    latest: best(
      group,
      (observation) => read(observation, 'endDate') ?? read(observation, 'startDate'),
      (a, b) => a >= b,
    ),
  };
}

/** Returns the first observation with the best value. Observations without a value are ignored. */
function best(
  group: readonly TypedEntity[],
  value: (observation: TypedEntity) => Scalar | null,
  isBetter: (a: Scalar, b: Scalar) => boolean,
): TypedEntity | null {
  let found: { observation: TypedEntity; value: Scalar } | null = null;
  for (const observation of group) {
    const own = value(observation);
    if (own !== null && (found === null || isBetter(own, found.value))) found = { observation, value: own };
  }
  return found?.observation ?? null;
}

function byGroup(a: Extremes, b: Extremes): number {
  for (const property of GROUPED) {
    const [x, y] = [a[property], b[property]];
    if (x === y) continue;
    if (x === null || y === null) return x === null ? 1 : -1;
    return sortKey(String(x)) < sortKey(String(y)) ? -1 : 1;
  }
  return 0;
}

function read({ properties }: TypedEntity, name: string): Scalar | null {
  return properties?.[name] ?? null;
}
