import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Limits } from '../config.js';
import { ApiError } from '../errors.js';

/** Codes of Apollo that are passed on to callers. */
const CALLER_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'QUERY_TOO_COSTLY',
]);
/** Other codes of Apollo for invalid requests. */
const REQUEST_CODES = new Set(['BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_SUPPORTED']);
/** Apollo's message for a missing query; it mentions persisted queries, which are disabled. */
const NO_QUERY = /^GraphQL operations must contain a non-empty `query`/;
const TOO_LONG = /^Syntax Error: Document contains more tha[nt] (\d+) tokens/;

/**
 * Returns an error as callers see it: with a code of the closed list, and without internal details.
 *
 * @param report logs an internal error
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  limits: Limits,
  report: (error: unknown) => void,
): GraphQLFormattedError {
  const { message, locations, path, extensions } = formatted;
  const cause = unwrapResolverError(error);
  const errorWith = (code: string, text: string): GraphQLFormattedError => ({
    message: text,
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: { code },
  });
  if (cause instanceof ApiError) {
    if (cause.code === 'INTERNAL_SERVER_ERROR') report(cause);
    return errorWith(cause.code, cause.message);
  }
  const tokens = TOO_LONG.exec(message)?.[1];
  if (tokens)
    return errorWith(
      'QUERY_TOO_COSTLY',
      `The query has too many tokens (words, numbers and punctuation); the maximum is ${tokens}. Pass long lists as variables, or split the query.`,
    );
  // Messages of the parser and the validator for queries that exceed their capacity.
  if (message === 'Maximum call stack size exceeded')
    return errorWith(
      'QUERY_TOO_COSTLY',
      `The query is nested too deeply to be parsed; the maximum depth is ${limits.depth}. Fetch deeper levels by id in a separate query.`,
    );
  if (message === 'Validation aborted.')
    return errorWith(
      'QUERY_TOO_COSTLY',
      'The query repeats fields too often: the maximum is 500000 comparisons of fields. Select each field once.',
    );
  if (extensions?.limit) return errorWith(String(extensions.limit), message);
  const code = String(extensions?.code);
  if (NO_QUERY.test(message)) return errorWith('BAD_USER_INPUT', 'The request has no query. Send one as “query”.');
  if (CALLER_CODES.has(code)) return errorWith(code, message);
  if (REQUEST_CODES.has(code)) return errorWith('BAD_USER_INPUT', message);
  // GraphQL itself reports an execution error only for a resolved value that violates the schema.
  report(cause instanceof GraphQLError ? (cause.originalError ?? cause) : cause);
  return errorWith('INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
}
