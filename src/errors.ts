/**
 * What a caller of the API can be told, as `extensions.code`. A closed list.
 *
 * GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED are given by GraphQL itself.
 */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'QUERY_TOO_COSTLY'
  | 'UNAUTHENTICATED'
  | 'STORE_UNAVAILABLE'
  | 'TIMEOUT'
  | 'INTERNAL_SERVER_ERROR';

/** An error whose message is meant for the caller: it names what is wrong and how to mend it, and nothing internal. */
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

/** Shorthand for the commonest one. */
export function badInput(message: string): ApiError {
  return new ApiError('BAD_USER_INPUT', message);
}

/**
 * The store returned something that no complete graph holds, which happens while a load is being committed.
 *
 * @param cause what was read or what the database threw; not shown to callers
 */
export function graphInChange(cause: unknown): ApiError {
  return new ApiError('STORE_UNAVAILABLE', 'The graph is being replaced; ask again.', { cause });
}

/** The program cannot start or go on as it is set up. Its message is one line for the person who started it. */
export class SetupError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SetupError';
  }
}
