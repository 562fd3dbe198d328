import { type ApiError, badInput } from '../errors.js';
import type { KindDefinition } from '../model/kind.js';
import type { Model } from '../model/model.js';
import { upperSnake } from '../model/names.js';
import type { Property } from '../model/property.js';
import { MAX_FACET_BOUNDS, MAX_FACET_VALUES } from './limits.js';
import type { FacetKey, StatementFacet } from './queries.js';
import { POWERS_OF_TEN } from './ranges.js';

/** The arguments of a statement list's `facets`. */
export interface StatementFacetArguments {
  readonly by: readonly string[];
}

/** What statements can be counted by, by value of the enum StatementFacet. */
export const STATEMENT_FACETS: Readonly<
  Record<string, { readonly key: StatementFacet; readonly description: string }>
> = {
  RELATION: { key: 'relation', description: 'By relation.' },
  DIRECTION: {
    key: 'direction',
    description:
      'By the end that the entity is at: OUT as subject, IN as object. Only for the statements of an entity.',
  },
  BASIS: { key: 'basis', description: 'By basis.' },
  REPORT: { key: 'report', description: 'By the report that makes them; null for a REFERENCE.' },
};

/**
 * What the facets of a statement list count by.
 *
 * @param ofEntity whether the list is of an entity
 * @throws ApiError BAD_USER_INPUT for DIRECTION in a list that is of no entity
 */
export function readStatementFacets({ by }: StatementFacetArguments, ofEntity: boolean): StatementFacet[] {
  if (!ofEntity && by.includes('DIRECTION'))
    throw badInput('DIRECTION counts the statements of an entity; select facets in Entity.statements.');
  return by.flatMap((value) => STATEMENT_FACETS[value]?.key ?? []);
}

/** The arguments of `facets`. */
export interface FacetArguments {
  readonly by: readonly string[];
  readonly bounds?: readonly number[] | null;
  readonly limit?: number | null;
}

/** One value of a facet's enum, and what it counts by. */
interface FacetDefinition {
  readonly value: string;
  readonly description: string;
  key(bounds: readonly number[]): FacetKey;
}

/** What entities of any kind can be counted by, besides their kind. */
export const COMMON_FACETS: Readonly<Record<string, string>> = { REPORT: 'By the reports that have evidence for it.' };
const COMMON_KEYS: Readonly<Record<string, string>> = { REPORT: 'reports', KIND: 'kind' };

const known = new WeakMap<KindDefinition, readonly FacetDefinition[]>();

/** What a kind can be counted by: reports, properties (not texts) and what its relations lead to. */
export function facetsOf(kind: KindDefinition, model: Model): readonly FacetDefinition[] {
  const made = known.get(kind) ?? [
    { value: 'REPORT', description: COMMON_FACETS.REPORT as string, key: () => 'reports' },
    ...kind.properties.flatMap(facetOf),
    ...(kind.name === 'Claim'
      ? [{ value: 'SUPPORT', description: 'By how well it is supported.', key: () => 'support' }]
      : []),
    ...model.fields(kind).map(({ name, relation, direction, kinds }) => ({
      value: upperSnake(name),
      description: `By the ids of what ${name} leads to.`,
      key: () => ({ by: 'relation' as const, relation, direction, kinds: kinds.map((each) => each.value) }),
    })),
  ];
  known.set(kind, made);
  return made;
}

/** What a property is counted by: dates by year, numbers in ranges, texts not at all. */
function facetOf({ name, type, description }: Property): FacetDefinition[] {
  const value = upperSnake(name);
  switch (type.scalar) {
    case 'text':
      return [];
    case 'date':
      return [
        { value: `${value}_YEAR`, description: `By year: ${description}`, key: () => ({ by: 'year', property: name }) },
      ];
    case 'integer':
    case 'decimal':
      return [
        {
          value,
          description: `In ranges (see bounds): ${description}`,
          key: (bounds) => ({ by: 'range', property: name, bounds }),
        },
      ];
    default:
      return [{ value, description: `By: ${description}`, key: () => name }];
  }
}

/** Whether a facet's values are ids of entities. */
export function countsEntities(key: FacetKey): boolean {
  return key === 'reports' || (typeof key !== 'string' && key.by === 'relation');
}

/** Why facets cannot be counted: bounds that are no ascending list of numbers, or a limit that is none. */
export function refusalOf({ bounds, limit }: FacetArguments): ApiError | undefined {
  if (typeof limit === 'number' && (limit < 1 || limit > MAX_FACET_VALUES))
    return badInput(`limit is ${limit}; it must be between 1 and ${MAX_FACET_VALUES}.`);
  const ranges = bounds ?? POWERS_OF_TEN;
  if (ranges.length > MAX_FACET_BOUNDS)
    return badInput(
      `bounds has ${ranges.length} numbers, more than the limit of ${MAX_FACET_BOUNDS}; give fewer, further apart.`,
    );
  if (!ranges.every(Number.isFinite))
    return badInput(`bounds has too large a number; each must be within ±${Number.MAX_VALUE}.`);
  if (ranges.length === 0 || ranges.some((bound, i) => i > 0 && bound <= (ranges[i - 1] as number)))
    return badInput('bounds must hold one number or more, each larger than the one before.');
  return undefined;
}

/**
 * What some facets count by.
 *
 * @param kind undefined for entities of any kind
 */
export function readFacets({ by, bounds }: FacetArguments, kind: KindDefinition | undefined, model: Model): FacetKey[] {
  return by.map((value) => {
    const definition = kind && facetsOf(kind, model).find((each) => each.value === value);
    return definition?.key(bounds ?? POWERS_OF_TEN) ?? (COMMON_KEYS[value] as string);
  });
}
