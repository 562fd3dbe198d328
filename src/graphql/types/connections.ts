import { GraphQLInt } from 'graphql';
import type { FacetCount } from '../../stores/graph-store.js';
import type { ConnectionResult } from '../connection.js';
import type { Declarations, TypeClass } from '../declare.js';
import type { Core } from './core.js';

/** Declares the connection and the edge of a kind, or of entities of any kind. */
export function declareConnection(
  declare: Declarations,
  core: Core,
  name: string,
  type: () => TypeClass,
  facetEnum: object,
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
    edges: { type: () => [edge], description: 'With cursors and statements.' },
    nodes: { type: () => [type()], description: 'Without them.' },
    pageInfo: { type: () => core.pageInfo, description: 'Where the page stands.' },
    totalCount: { type: () => GraphQLInt, description: 'All edges that match; counted only when asked for.' },
    facets: {
      type: () => [core.facet],
      description: 'Counts per value over all that the filter matches, not only this page.',
      args: { by: { type: () => [facetEnum], required: true, description: 'What to count by.' } },
      resolve: (connection: ConnectionResult<unknown>, { by }) =>
        (by as string[]).map((key) => ({ by: key, values: [...(connection.facets.get(key) ?? [])].sort(byCount) })),
      weight: 10,
    },
  });
}

/** Largest count first, then by value; none comes last. */
export function byCount(a: FacetCount, b: FacetCount): number {
  if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}
