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

/** A long text counts as one object for each so many characters. */
const TEXT_PER_OBJECT = 100;

/**
 * How many objects a field may return, with all below it: pages count as many times as they are long, what has a limit as
 * many times as that says, plain lists and long texts by their weight, other values nothing. A schema's types count each.
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

/** @param weight what the longest text counts, and what a text counts whose length is not known */
function textSize({ start, end, characters }: Readonly<Record<string, unknown>>, weight: number): number {
  const length = characters ?? (typeof end === 'number' ? end - Number(start ?? 0) : undefined);
  return length === undefined ? weight : clamped(Math.ceil(Number(length) / TEXT_PER_OBJECT), weight);
}

/** The largest `limit` of each field that has one. */
const MOST: Readonly<Record<string, number>> = { facets: MAX_FACET_VALUES, neighbourhood: MAX_NODES, paths: MAX_PATHS };

function timesOf({ limit, ids }: { limit?: number | null; ids?: unknown }, field: string, weight: number): number {
  if (limit !== undefined) return clamped(limit ?? weight, MOST[field] ?? Number.POSITIVE_INFINITY);
  return Array.isArray(ids) ? clamped(ids.length, MAX_PAGE_SIZE) : weight;
}

function pageSize({ first, last }: { first?: number | null; last?: number | null }): number {
  return clamped(first ?? last ?? DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE);
}

/** An argument beyond its own limit is refused by name where it is read, so it counts for no more than that. */
function clamped(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}

/** Refuses a query that may return too much, before it is run. */
export function costLimit(most: number): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request, document, operation, schema, contextValue: { requestCost } }) {
          // Without an operation there is nothing to run, and execution says why.
          if (!operation) return;
          if (operation.operation !== 'query')
            throw refusal('BAD_USER_INPUT', `There are only queries here, no ${operation.operation}s.`);
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
              `The query may return ${cost} objects, more than the limit of ${most}; ask for shorter pages or fewer levels.`,
            );
        },
      };
    },
  };
}

/** @throws GraphQLError where the cost cannot be told, because of the query's size or of its variables */
function costOf(options: Parameters<typeof getComplexity>[0]): number {
  try {
    return getComplexity(options);
  } catch (error) {
    if (error instanceof RangeError)
      throw refusal(
        'QUERY_TOO_COSTLY',
        `The variables are nested too deep to be read, more than the limit of ${MAX_FILTER_DEPTH} for a filter; put tests side by side in one and, or or not.`,
      );
    if (!(error instanceof GraphQLError)) throw error;
    if (error.message.includes('maximum allowed number of nodes'))
      throw refusal(
        'QUERY_TOO_COSTLY',
        `The query selects more than ${MAX_FIELDS} fields, the limit, once its fragments are written out; ask in parts.`,
      );
    throw refusal('BAD_USER_INPUT', error.message, error);
  }
}

function refusal(code: ErrorCode, message: string, at?: GraphQLError): GraphQLError {
  return new GraphQLError(message, { nodes: at?.nodes, extensions: { code, http: { status: 400 } } });
}
