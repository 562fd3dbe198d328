import { GraphQLError } from 'graphql';
import { ApiError, type ErrorCode } from '../../errors.js';
import { MAX_FAILED_FIELDS } from '../../query/limits.js';

/** Bytes of a response without fields: `{"data":{}}` and a line break, minus the comma that the last field does not have. */
const EMPTY = 11;

/** Counts the bytes and the failed fields of a response while it is produced, and ends the request if a limit is exceeded. */
export class AnswerBudget {
  private used = EMPTY;
  private failed = 0;
  private reason: ApiError | undefined;
  /** The reason as the executor takes it: it copies an error with its stack trace for each field, unless it has a path. */
  private located: GraphQLError | undefined;

  /** @param limit maximum number of bytes */
  constructor(private readonly limit: number) {}

  /** Why the request ends, if a limit is exceeded; always the same error, since the response has one error. */
  get refusal(): ApiError | undefined {
    return this.reason;
  }

  /** Number of bytes until the limit. */
  get left(): number {
    return this.limit - this.used;
  }

  /** Adds bytes to the response. */
  add(bytes: number): void {
    this.used += bytes;
    if (this.used > this.limit && !this.reason)
      this.refuse(
        'QUERY_TOO_COSTLY',
        `The response is too large; the maximum is ${this.limit} bytes. Request shorter pages or fewer fields, or download the whole graph from /export.`,
      );
  }

  /** @throws GraphQLError the refusal, if a limit is exceeded once the bytes are added */
  charge(bytes: number): void {
    this.add(bytes);
    this.check();
  }

  /** Counts a failed field. Returns the error to report for it: its own, or the refusal if too many fields failed. */
  fail(error: unknown): unknown {
    this.failed += 1;
    if (this.failed > MAX_FAILED_FIELDS && error instanceof ApiError && !this.reason)
      this.refuse(error.code, `More than ${MAX_FAILED_FIELDS} fields failed. The last error: ${error.message}`);
    return this.located ?? error;
  }

  /** @throws GraphQLError the refusal, if a limit is exceeded */
  check(): void {
    if (this.located) throw this.located;
  }

  private refuse(code: ErrorCode, message: string): void {
    this.reason = new ApiError(code, message);
    this.located = new GraphQLError(message, { originalError: this.reason, path: [] });
  }
}
