import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Limits } from '../config.js';
import { ApiError } from '../errors.js';

/** Codes that Apollo gives and callers may see as they are. */
const KEPT = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'QUERY_TOO_COSTLY']);
/** Apollo’s other complaints about a request. */
const REQUESTS = new Set(['BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_SUPPORTED']);
/** It speaks of queries that are kept elsewhere, which there are none of. */
const NO_QUERY = /^GraphQL operations must contain a non-empty `query`/;
const TOO_LONG = /^Syntax Error: Document contains more tha[nt] (\d+) tokens/;

/**
 * An error as callers see it: one of the closed list of codes, and nothing internal.
 *
 * @param report takes what is our own fault, for the log
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  limits: Limits,
  report: (error: unknown) => void,
): GraphQLFormattedError {
  const { message, locations, path, extensions } = formatted;
  const cause = unwrapResolverError(error);
  const say = (code: string, words: string): GraphQLFormattedError => ({
    message: words,
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: { code },
  });
  if (cause instanceof ApiError) {
    if (cause.code === 'INTERNAL_SERVER_ERROR') report(cause);
    return say(cause.code, cause.message);
  }
  const tokens = TOO_LONG.exec(message)?.[1];
  if (tokens)
    return say(
      'QUERY_TOO_COSTLY',
      `The query has more than ${tokens} tokens (words, numbers and signs), the limit; send long lists as variables, or ask in parts.`,
    );
  // What the parser and the validator say of a query that overtaxes them.
  if (message === 'Maximum call stack size exceeded')
    return say(
      'QUERY_TOO_COSTLY',
      `The query is nested too deep to be read; the limit is a depth of ${limits.depth}: ask for what lies deeper by its id in a query of its own.`,
    );
  if (message === 'Validation aborted.')
    return say(
      'QUERY_TOO_COSTLY',
      'The query repeats its fields in more ways than the 500000 that are compared, the limit; ask for each field once.',
    );
  if (extensions?.limit) return say(String(extensions.limit), message);
  const code = String(extensions?.code);
  if (NO_QUERY.test(message)) return say('BAD_USER_INPUT', 'There is no query; send one as “query”.');
  if (KEPT.has(code)) return say(code, message);
  if (REQUESTS.has(code)) return say('BAD_USER_INPUT', message);
  // GraphQL’s own errors of execution come from a value of ours that breaks the schema.
  report(cause instanceof GraphQLError ? (cause.originalError ?? cause) : cause);
  return say('INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
}
