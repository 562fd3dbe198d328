import { ApiError, graphInChange } from '../../errors.js';

const UNREACHABLE = 'The graph database cannot be reached.';
const TOO_LONG = 'The query took too long; ask for less at a time.';

/** Connections that broke or could not be made, and a server on its way up or down. */
const LOST = [
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.General.DatabaseUnavailable',
  'Neo.TransientError.Transaction.Terminated',
  'Neo.ClientError.Transaction.TransactionTerminated',
  'Neo.TransientError.Transaction.LockClientStopped',
];
/** The driver has no code for these, or, while it greets the server, that of a server which does not know the protocol. */
const LOST_IN_WORDS = [
  'Connection acquisition timed out',
  'Pool is closed',
  'Connection was closed by server',
  'Connection lost.',
  'Failed to connect to server.',
];
const SAID_IN_WORDS = ['N/A', 'ProtocolError'];
const TIMED_OUT = [
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.TransientError.Transaction.TransactionTimedOut',
];

/** What the database throws when a load changes what a statement is reading. */
const CHANGED = [
  'Neo.ClientError.Statement.EntityNotFound',
  'Neo.TransientError.Transaction.DeadlockDetected',
  'Neo.TransientError.Transaction.Outdated',
];
const CHANGED_IN_WORDS = /has been deleted in this transaction|^Unable to load (NODE|RELATIONSHIP) /i;

export function timedOut(cause?: unknown): ApiError {
  return new ApiError('TIMEOUT', TOO_LONG, { cause });
}

/** Whether the same question may be answered over another connection. */
export function isLost(error: unknown): boolean {
  const { code, message } = told(error);
  return (
    LOST.includes(code) || (SAID_IN_WORDS.includes(code) && LOST_IN_WORDS.some((words) => message.startsWith(words)))
  );
}

/** What a caller is told of an error of the driver; what it was is the cause. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (isLost(error)) return new ApiError('STORE_UNAVAILABLE', UNREACHABLE, { cause: error });
  const { code, message } = told(error);
  if (TIMED_OUT.some((prefix) => code.startsWith(prefix))) return timedOut(error);
  if (CHANGED.includes(code) || CHANGED_IN_WORDS.test(message)) return graphInChange(error);
  const refusal = refusalOf(code);
  if (refusal) return new ApiError('STORE_UNAVAILABLE', refusal, { cause: error });
  return new ApiError('INTERNAL_SERVER_ERROR', 'The graph database could not answer.', { cause: error });
}

/** An error of the driver has a code; the server's begin with `Neo.`. */
function told(error: unknown): { code: string; message: string } {
  if (!(error instanceof Error)) return { code: '', message: '' };
  return { code: 'code' in error && typeof error.code === 'string' ? error.code : '', message: error.message };
}

/** What only the person who runs the program can mend. */
function refusalOf(code: string): string | undefined {
  if (code.startsWith('Neo.ClientError.Security.')) return 'The graph database refuses the user or the password.';
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') return 'The graph database has no database of that name.';
  return undefined;
}
