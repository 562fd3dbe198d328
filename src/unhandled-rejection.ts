import { GraphQLError } from 'graphql';
import { ApiError } from './errors.js';

/**
 * Handles a rejected promise that nothing awaits.
 *
 * When an item of a list fails at once, graphql-js answers without awaiting the fields of the items before it. What these
 * reject with later belongs to a request that has its answer, and must not end the program for all others. Any other
 * rejection is a fault of the program: it is thrown, which ends the process as Node.js does by default.
 *
 * @param report takes what is a fault of the program, for the log
 */
export function handleUnhandledRejection(reason: unknown, report: (error: unknown) => void): void {
  const cause = reason instanceof GraphQLError ? (reason.originalError ?? reason) : reason;
  if (cause instanceof ApiError && cause.code !== 'INTERNAL_SERVER_ERROR') return;
  if (!(reason instanceof GraphQLError) && !(reason instanceof ApiError)) throw reason;
  report(cause);
}
