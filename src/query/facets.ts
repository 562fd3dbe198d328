import { type ApiError, badInput } from '../errors.js';
import type { KindDefinition } from '../model/kind.js';
import type { Model } from '../model/model.js';
import { upperSnake } from '../model/names.js';
import type { Property } from '../model/property.js';
import { MAX_FACET_BOUNDS, MAX_FACET_VALUES } from './limits.js';
import type { FacetKey, StatementFacet } from './queries.js';
import { POWERS_OF_TEN } from './ranges.js';

/** The arguments of `facets` in a list of statements. */
export interface StatementFacetArguments {
  readonly by: readonly string[];
}

/** The facets of statements, by value of the enum StatementFacet. */
export const STATEMENT_FACETS: Readonly<
  Record<string, { readonly key: StatementFacet; readonly description: string }>
> = {
  RELATION: { key: 'relation', description: 'Relation of the statement.' },
  DIRECTION: {
    key: 'direction',
    description:
      'Direction of the statement: OUT if the entity is the subject, IN if it is the object. Only available in Entity.statements.',
  },
  BASIS: { key: 'basis', description: 'Basis of the statement.' },
  REPORT: { key: 'report', description: 'Id of the report that makes the statement. Null if the basis is REFERENCE.' },
};

/**
 * Reads the facets of a list of statements.
 *
 * @param ofEntity whether the list holds the statements of an entity
 * @throws ApiError BAD_USER_INPUT for DIRECTION if the list is not of an entity
 */
export function readStatementFacets({ by }: StatementFacetArguments, ofEntity: boolean): StatementFacet[] {
  if (!ofEntity && by.includes('DIRECTION'))
    throw badInput('DIRECTION is only available for the statements of an entity. Select facets in Entity.statements.');
  return by.flatMap((value) => STATEMENT_FACETS[value]?.key ?? []);
}

/** The arguments of `facets`. */
export interface FacetArguments {
  readonly by: readonly string[];
  readonly bounds?: readonly number[] | null;
  readonly limit?: number | null;
}

/** A value of a facet enum, and the key that it counts by. */
interface FacetDefinition {
  readonly value: string;
  readonly description: string;
  key(bounds: readonly number[]): FacetKey;
}

/** The facets of entities of any kind, besides their kind. */
export const COMMON_FACETS: Readonly<Record<string, string>> = {
  REPORT: 'Ids of the reports that contain evidence for the entity.',
};
const COMMON_KEYS: Readonly<Record<string, string>> = { REPORT: 'reports', KIND: 'kind' };

const known = new WeakMap<KindDefinition, readonly FacetDefinition[]>();

/** Returns the facets of a kind: reports, properties other than text, and the entities that its relations lead to. */
export function facetsOf(kind: KindDefinition, model: Model): readonly FacetDefinition[] {
  const made = known.get(kind) ?? [
    { value: 'REPORT', description: COMMON_FACETS.REPORT as string, key: () => 'reports' },
    ...kind.properties.flatMap(facetOf),
    ...(kind.name === 'Claim'
      ? [{ value: 'SUPPORT', description: 'Support level of the claim.', key: () => 'support' }]
      : []),
    ...model.fields(kind).map(({ name, relation, direction, kinds }) => ({
      value: upperSnake(name),
      description: `Ids of the entities in \`${name}\`.`,
      key: () => ({ by: 'relation' as const, relation, direction, kinds: kinds.map((each) => each.value) }),
    })),
  ];
  known.set(kind, made);
  return made;
}

/** Dates are counted by year and numbers in ranges; text has no facet. */
function facetOf({ name, type, description }: Property): FacetDefinition[] {
  const value = upperSnake(name);
  switch (type.scalar) {
    case 'text':
      return [];
    case 'date':
      return [
        {
          value: `${value}_YEAR`,
          description: `${description} Counted by year.`,
          key: () => ({ by: 'year', property: name }),
        },
      ];
    case 'integer':
    case 'decimal':
      return [
        {
          value,
          description: `${description} Counted in ranges, see bounds.`,
          key: (bounds) => ({ by: 'range', property: name, bounds }),
        },
      ];
    default:
      return [{ value, description: description, key: () => name }];
  }
}

/** Whether a facet's values are ids of entities. */
export function countsEntities(key: FacetKey): boolean {
  return key === 'reports' || (typeof key !== 'string' && key.by === 'relation');
}

/** Returns the error for invalid `bounds` or `limit`, if any. */
export function refusalOf({ bounds, limit }: FacetArguments): ApiError | undefined {
  if (typeof limit === 'number' && (limit < 1 || limit > MAX_FACET_VALUES))
    return badInput(`limit is ${limit}; use a value from 1 to ${MAX_FACET_VALUES}.`);
  const ranges = bounds ?? POWERS_OF_TEN;
  if (ranges.length > MAX_FACET_BOUNDS)
    return badInput(
      `bounds has ${ranges.length} numbers; the maximum is ${MAX_FACET_BOUNDS}. Use fewer, wider ranges.`,
    );
  if (!ranges.every(Number.isFinite))
    return badInput(`bounds has a number that is too large; use numbers within ±${Number.MAX_VALUE}.`);
  if (ranges.length === 0 || ranges.some((bound, i) => i > 0 && bound <= (ranges[i - 1] as number)))
    return badInput('bounds must be one or more numbers in ascending order, without duplicates.');
  return undefined;
}

/**
 * Reads the facets of a list of entities.
 *
 * @param kind undefined for entities of any kind
 */
export function readFacets({ by, bounds }: FacetArguments, kind: KindDefinition | undefined, model: Model): FacetKey[] {
  return by.map((value) => {
    const definition = kind && facetsOf(kind, model).find((each) => each.value === value);
    return definition?.key(bounds ?? POWERS_OF_TEN) ?? (COMMON_KEYS[value] as string);
  });
}
