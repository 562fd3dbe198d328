import type { KindDefinition } from '../../model/kind.js';
import { type FacetArguments, readFacets, refusalOf } from '../../query/facets.js';
import { MAX_FACET_BOUNDS, MAX_FACET_VALUES } from '../../query/limits.js';
import type { ConnectionResult } from '../connection.js';
import { type ObjectTypeSpec, objectType } from '../spec.js';
import { NO_COUNTS, toFacet } from '../to-facet.js';
import type { TypeName } from './names.js';

/** The connection and edge types of a kind, or of entities of any kind. */
export function connectionTypes(name: TypeName, kind: KindDefinition | undefined): ObjectTypeSpec[] {
  const edge = objectType(`${name}Edge`, 'An entity in a list, with the statement that leads to it.', {
    cursor: { type: 'String!', description: 'Opaque position of the edge in the list, for after and before.' },
    node: { type: `${name}!`, description: 'The entity.' },
    statement: {
      type: 'Statement',
      description: 'Statement that leads to the entity, with its basis and evidence. Null in a list of Query.',
    },
  });
  const connection = objectType(`${name}Connection`, 'A page of a list (Relay cursor connection).', {
    edges: {
      type: `[${name}Edge!]!`,
      description: 'Entities of the page, each with its cursor and the statement that leads to it.',
    },
    nodes: {
      type: `[${name}!]!`,
      description: 'Entities of the page, in the same order as edges.',
    },
    pageInfo: { type: 'PageInfo!', description: 'Position of the page in the list.' },
    totalCount: {
      type: 'Int!',
      description: 'Number of edges on all pages.',
    },
    facets: {
      type: '[Facet!]!',
      description: 'Number of entities for each value, over all pages.',
      args: {
        by: { type: `[${name}Facet!]!`, description: 'Facets to count, in the order of the result.' },
        bounds: {
          type: '[Float!]',
          description: `Lower bounds of the ranges in which numbers are counted, in ascending order. Default: 0, 1, 10, 100 and so on. Maximum: ${MAX_FACET_BOUNDS} bounds.`,
        },
        limit: {
          type: 'Int',
          defaultValue: MAX_FACET_VALUES,
          description: `Maximum number of values of each facet; those with the largest counts are returned. Default: ${MAX_FACET_VALUES}. Maximum: ${MAX_FACET_VALUES}.`,
        },
      },
      resolve: (connection: ConnectionResult<unknown>, args: FacetArguments, { model }) => {
        const refusal = refusalOf(args);
        if (refusal) throw refusal;
        const keys = readFacets(args, kind, model);
        return keys.map((key, i) =>
          toFacet(
            args.by[i] ?? '',
            connection.facets.get(JSON.stringify(key)) ?? NO_COUNTS,
            args.limit ?? MAX_FACET_VALUES,
          ),
        );
      },
      weight: 10,
    },
  });
  return [edge, connection];
}
