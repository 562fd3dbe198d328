import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, getNamedType, isLeafType } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity/cjs';
import type { Context } from '../context.js';
import { DEFAULT_PAGE } from '../page-arguments.js';

/**
 * How many objects a field may return, with all below it: pages count as many times as they are long, plain lists by their
 * weight, values nothing.
 */
const estimate: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return 0;
  if (type.name.endsWith('Connection')) return 1 + pageSize(args) * Math.max(1, childComplexity);
  const weight = Array.isArray(args.ids) ? args.ids.length : Number(field.extensions.complexity ?? 1);
  return weight * (1 + childComplexity);
};

function pageSize({ first, last }: { first?: number | null; last?: number | null }): number {
  return Math.max(0, first ?? last ?? DEFAULT_PAGE);
}

/** Refuses a query that may return too much, before it is run. */
export function costLimit(most: number): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request, document, schema }) {
          const cost = getComplexity({
            schema,
            query: document,
            operationName: request.operationName,
            variables: request.variables ?? {},
            estimators: [estimate],
          });
          if (cost > most)
            throw new GraphQLError(
              `The query may return ${cost} objects, more than the limit of ${most}; ask for shorter pages or fewer levels.`,
              { extensions: { code: 'QUERY_TOO_COSTLY', http: { status: 400 } } },
            );
        },
      };
    },
  };
}
