/**
 * The codes of the API's errors, in `extensions.code`. A closed list.
 *
 * GraphQL itself adds GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED.
 */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'QUERY_TOO_COSTLY'
  | 'UNAUTHENTICATED'
  | 'STORE_UNAVAILABLE'
  | 'TIMEOUT'
  | 'INTERNAL_SERVER_ERROR';

/** An error for the caller. Its message names the problem and the fix, and reveals nothing internal. */
export class ApiError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ApiError';
  }
}

/** Creates an error with the code BAD_USER_INPUT. */
export function badInput(message: string): ApiError {
  return new ApiError('BAD_USER_INPUT', message);
}

/**
 * Creates the error for an inconsistent result of a store, which occurs while a load is being committed.
 *
 * @param cause what was read or what the database threw; not shown to callers
 */
export function graphInChange(cause: unknown): ApiError {
  return new ApiError('STORE_UNAVAILABLE', 'The graph is being replaced; retry the request.', { cause });
}

/** The configuration or the installation prevents the program from working. The message is one line for the operator. */
export class SetupError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SetupError';
  }
}
