import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLSchema, getNamedType, __Schema as introspectionSchema, isLeafType } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity/cjs';
import type { ErrorCode } from '../../errors.js';
import {
  DEFAULT_PAGE_SIZE,
  MAX_FACET_VALUES,
  MAX_FIELDS,
  MAX_FILTER_DEPTH,
  MAX_NODES,
  MAX_PAGE_SIZE,
  MAX_PATHS,
} from '../../query/limits.js';
import type { Context } from '../context.js';

/** Number of characters of a long text that count as one object. */
const TEXT_PER_OBJECT = 100;

/**
 * Estimates the maximum number of objects that a field returns, including nested fields: a page is multiplied by its size, a
 * field with a limit by that limit, a plain list by its weight. A long text counts by its length or weight, other leaf values
 * count 0. In introspection, each type of the schema counts.
 */
const estimateIn =
  (schema: GraphQLSchema): ComplexityEstimator =>
  ({ type: parent, field, args, childComplexity }) => {
    const type = getNamedType(field.type);
    const weight = field.extensions.complexity;
    if (isLeafType(type)) return textSize(args, Number(weight ?? 0));
    if (type.name.endsWith('Connection')) return 1 + pageSize(args) * Math.max(1, childComplexity);
    const all = parent === introspectionSchema && field.name === 'types';
    const times = all ? Object.keys(schema.getTypeMap()).length : timesOf(args, field.name, Number(weight ?? 1));
    return times * (1 + childComplexity);
  };

/** @param weight cost of the longest text, and of a text of unknown length */
function textSize({ start, end, characters }: Readonly<Record<string, unknown>>, weight: number): number {
  const length = characters ?? (typeof end === 'number' ? end - Number(start ?? 0) : undefined);
  return length === undefined ? weight : clamped(Math.ceil(Number(length) / TEXT_PER_OBJECT), weight);
}

/** Maximum value of `limit`, by field. */
const MOST: Readonly<Record<string, number>> = { facets: MAX_FACET_VALUES, neighbourhood: MAX_NODES, paths: MAX_PATHS };

function timesOf({ limit, ids }: { limit?: number | null; ids?: unknown }, field: string, weight: number): number {
  if (limit !== undefined) return clamped(limit ?? weight, MOST[field] ?? Number.POSITIVE_INFINITY);
  return Array.isArray(ids) ? clamped(ids.length, MAX_PAGE_SIZE) : weight;
}

function pageSize({ first, last }: { first?: number | null; last?: number | null }): number {
  return clamped(first ?? last ?? DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE);
}

/** An argument above its own maximum is refused by its resolver, so it counts as the maximum here. */
function clamped(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}

/** Refuses a query that may return too many objects, before it is executed. */
export function costLimit(most: number): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request, document, operation, schema, contextValue: { requestCost } }) {
          // Without an operation, execution reports the error.
          if (!operation) return;
          if (operation.operation !== 'query')
            throw refusal('BAD_USER_INPUT', `Only queries are supported, not ${operation.operation}s.`);
          const cost = costOf({
            schema,
            query: document,
            operationName: request.operationName,
            variables: request.variables ?? {},
            estimators: [estimateIn(schema)],
            maxQueryNodes: MAX_FIELDS,
          });
          if (requestCost) requestCost.complexity = cost;
          if (cost > most)
            throw refusal(
              'QUERY_TOO_COSTLY',
              `The query may return ${cost} objects; the maximum is ${most}. Request shorter pages or fewer levels.`,
            );
        },
      };
    },
  };
}

/** @throws GraphQLError if the cost cannot be computed because of the size of the query or its variables */
function costOf(options: Parameters<typeof getComplexity>[0]): number {
  try {
    return getComplexity(options);
  } catch (error) {
    if (error instanceof RangeError)
      throw refusal(
        'QUERY_TOO_COSTLY',
        `The variables are nested too deeply; the maximum depth of a filter is ${MAX_FILTER_DEPTH}. Put conditions side by side in one and, or or not.`,
      );
    if (!(error instanceof GraphQLError)) throw error;
    if (error.message.includes('maximum allowed number of nodes'))
      throw refusal(
        'QUERY_TOO_COSTLY',
        `The query selects too many fields, including fragments; the maximum is ${MAX_FIELDS}. Split the query.`,
      );
    throw refusal('BAD_USER_INPUT', error.message, error);
  }
}

function refusal(code: ErrorCode, message: string, at?: GraphQLError): GraphQLError {
  return new GraphQLError(message, { nodes: at?.nodes, extensions: { code, http: { status: 400 } } });
}
