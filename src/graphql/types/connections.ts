import { GraphQLFloat, GraphQLInt } from 'graphql';
import type { KindDefinition } from '../../model/kind.js';
import { type FacetArguments, readFacets, refusalOf } from '../../query/facets.js';
import { MAX_FACET_BOUNDS, MAX_FACET_VALUES } from '../../query/limits.js';
import type { ConnectionResult } from '../connection.js';
import type { Declarations, TypeClass } from '../declare.js';
import { NO_COUNTS, toFacet } from '../to-facet.js';
import type { Core } from './core.js';

/** Declares the connection and the edge of a kind, or of entities of any kind. */
export function declareConnection(
  declare: Declarations,
  core: Core,
  name: string,
  type: () => TypeClass,
  facetEnum: object,
  kind: KindDefinition | undefined,
): TypeClass {
  const edge = declare.objectType(`${name}Edge`, 'An entity in a list, and the statement that put it there.', {
    cursor: { type: () => String, description: 'Its place in the list.' },
    node: { type, description: 'The entity.' },
    statement: {
      type: () => core.statement,
      nullable: true,
      description: 'The statement that leads here, with basis and evidence. Null on a root list.',
    },
  });
  return declare.objectType(`${name}Connection`, 'A page of a list (Relay cursor connections).', {
    edges: {
      type: () => [edge],
      description: 'The entities, each with its cursor and the statement that leads to it.',
    },
    nodes: {
      type: () => [type()],
      description: 'The same entities in the same order, without cursors and statements.',
    },
    pageInfo: { type: () => core.pageInfo, description: 'Where the page stands.' },
    totalCount: {
      type: () => GraphQLInt,
      description: 'How many edges there are on all pages; counted only when asked for.',
    },
    facets: {
      type: () => [core.facet],
      description: 'Counts per value over all that the filter matches, not only this page.',
      args: {
        by: { type: () => [facetEnum], required: true, description: 'What to count by.' },
        bounds: {
          type: () => [GraphQLFloat],
          description: `Where the ranges of numbers begin, ascending, ${MAX_FACET_BOUNDS} at most; 0, 1, 10, 100 and so on unless told.`,
        },
        limit: {
          type: () => GraphQLInt,
          defaultValue: MAX_FACET_VALUES,
          description: `At most so many values of each, those that most entities have; ${MAX_FACET_VALUES} at most.`,
        },
      },
      resolve: (connection: ConnectionResult<unknown>, args, { model }) => {
        const refusal = refusalOf(args as FacetArguments);
        if (refusal) throw refusal;
        const keys = readFacets(args as FacetArguments, kind, model);
        return keys.map((key, i) =>
          toFacet(args.by[i], connection.facets.get(JSON.stringify(key)) ?? NO_COUNTS, args.limit ?? MAX_FACET_VALUES),
        );
      },
      weight: 10,
    },
  });
}
