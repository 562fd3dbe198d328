import { GraphQLError } from 'graphql';
import { ApiError } from '../../errors.js';

/** The bytes of an answer without a field: `{"data":{}}` and a line break, less the comma that the last field does not have. */
const EMPTY = 11;

/** Counts the bytes of one answer while it is made, and ends the request once there are more than the limit. */
export class AnswerBudget {
  private used = EMPTY;
  private error: GraphQLError | undefined;

  /** @param limit maximum number of bytes */
  constructor(private readonly limit: number) {}

  /** The refusal, once the limit is exceeded. */
  get refusal(): GraphQLError | undefined {
    return this.error;
  }

  /** How many more bytes fit. */
  get left(): number {
    return this.limit - this.used;
  }

  /**
   * Adds bytes to the answer.
   *
   * @returns the refusal if the limit is exceeded; always the same one, since the answer has one error
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

  /** @throws GraphQLError QUERY_TOO_COSTLY if the limit is exceeded */
  check(): void {
    if (this.error) throw this.error;
  }
}

function refusalOf(limit: number): GraphQLError {
  const originalError = new ApiError(
    'QUERY_TOO_COSTLY',
    `The answer is larger than the limit of ${limit} bytes; request shorter pages or fewer fields, or download the whole graph from /export.`,
  );
  // The executor makes a copy, with a stack trace, for each field that fails, but not of an error that has a path.
  return new GraphQLError(originalError.message, { originalError, path: [] });
}
