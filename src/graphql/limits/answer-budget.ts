import { GraphQLError } from 'graphql';
import { ApiError } from '../../errors.js';

/** Bytes of a response without fields: `{"data":{}}` and a line break, minus the comma that the last field does not have. */
const EMPTY = 11;

/** Maximum number of fields whose errors a response lists. */
export const MAX_ERRORS = 100;

/** Counts the bytes and the errors of a response while it is produced, and ends the request if the limit is exceeded. */
export class AnswerBudget {
  private used = EMPTY;
  private error: GraphQLError | undefined;
  private failures = 0;
  private surplus: GraphQLError | undefined;

  /** @param limit maximum number of bytes */
  constructor(private readonly limit: number) {}

  /** The error, if the limit is exceeded. */
  get refusal(): GraphQLError | undefined {
    return this.error;
  }

  /** Number of bytes until the limit. */
  get left(): number {
    return this.limit - this.used;
  }

  /**
   * Adds bytes to the response.
   *
   * @returns the error if the limit is exceeded; always the same one, since the response has one error
   */
  add(bytes: number): GraphQLError | undefined {
    this.used += bytes;
    if (this.used > this.limit) this.error ??= refusalOf(this.limit);
    return this.error;
  }

  /** @throws GraphQLError QUERY_TOO_COSTLY if the limit is exceeded once the bytes are added */
  charge(bytes: number): void {
    const refusal = this.add(bytes);
    if (refusal) throw refusal;
  }

  /**
   * Returns the error to report for a field that failed: the field's own up to {@link MAX_ERRORS}, then always the same one,
   * since an error of its own for each of thousands of fields takes seconds.
   */
  failure(error: unknown): unknown {
    this.failures += 1;
    if (this.failures <= MAX_ERRORS || !(error instanceof ApiError)) return error;
    this.surplus ??= located(new ApiError(error.code, SURPLUS));
    return this.surplus;
  }

  /** @throws GraphQLError QUERY_TOO_COSTLY if the limit is exceeded */
  check(): void {
    if (this.error) throw this.error;
  }
}

/** The message of the error that stands for those that are not listed. */
export const SURPLUS = `More than ${MAX_ERRORS} fields failed; the other errors are not listed.`;

function refusalOf(limit: number): GraphQLError {
  return located(
    new ApiError(
      'QUERY_TOO_COSTLY',
      `The response is too large; the maximum is ${limit} bytes. Request shorter pages or fewer fields, or download the whole graph from /export.`,
    ),
  );
}

/** The executor copies an error with its stack trace for each field that fails, unless it has a path. */
function located(originalError: ApiError): GraphQLError {
  return new GraphQLError(originalError.message, { originalError, path: [] });
}
