import { ApiError, graphInChange } from '../../errors.js';

const UNREACHABLE = 'The graph database cannot be reached.';
const TIMED_OUT_MESSAGE = 'The query took too long; request less data at a time.';

/** Codes of lost or failed connections, and of a server that starts or stops. */
const LOST = [
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.General.DatabaseUnavailable',
  'Neo.TransientError.Transaction.Terminated',
  'Neo.ClientError.Transaction.TransactionTerminated',
  'Neo.TransientError.Transaction.LockClientStopped',
];
/** Messages of lost connections for which the driver has no code, or ProtocolError during the handshake. */
const LOST_MESSAGES = [
  'Connection acquisition timed out',
  'Pool is closed',
  'Connection was closed by server',
  'Connection lost.',
  'Failed to connect to server.',
];
const CODES_WITH_LOST_MESSAGES = ['N/A', 'ProtocolError'];
const TIMED_OUT = [
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.TransientError.Transaction.TransactionTimedOut',
];

/** Codes of errors that occur if a load changes data that a statement is reading. */
const CHANGED = [
  'Neo.ClientError.Statement.EntityNotFound',
  'Neo.TransientError.Transaction.DeadlockDetected',
  'Neo.TransientError.Transaction.Outdated',
];
const CHANGED_MESSAGE = /has been deleted in this transaction|^Unable to load (NODE|RELATIONSHIP) /i;

export function timedOut(cause?: unknown): ApiError {
  return new ApiError('TIMEOUT', TIMED_OUT_MESSAGE, { cause });
}

/** Whether the connection was lost, so that the query can be retried over another one. */
export function isLost(error: unknown): boolean {
  const { code, message } = detailsOf(error);
  return (
    LOST.includes(code) ||
    (CODES_WITH_LOST_MESSAGES.includes(code) && LOST_MESSAGES.some((words) => message.startsWith(words)))
  );
}

/** Converts an error of the driver to an error for the caller. The original error is the cause. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (isLost(error)) return new ApiError('STORE_UNAVAILABLE', UNREACHABLE, { cause: error });
  const { code, message } = detailsOf(error);
  if (TIMED_OUT.some((prefix) => code.startsWith(prefix))) return timedOut(error);
  if (CHANGED.includes(code) || CHANGED_MESSAGE.test(message)) return graphInChange(error);
  const refusal = refusalOf(code);
  if (refusal) return new ApiError('STORE_UNAVAILABLE', refusal, { cause: error });
  return new ApiError('INTERNAL_SERVER_ERROR', 'The graph database could not answer.', { cause: error });
}

/** Returns the code and the message of an error of the driver. The codes of the server begin with `Neo.`. */
function detailsOf(error: unknown): { code: string; message: string } {
  if (!(error instanceof Error)) return { code: '', message: '' };
  return { code: 'code' in error && typeof error.code === 'string' ? error.code : '', message: error.message };
}

/** The message of an error that only the operator can fix. */
function refusalOf(code: string): string | undefined {
  if (code.startsWith('Neo.ClientError.Security.')) return 'The graph database refuses the user or the password.';
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') return 'The graph database has no database of that name.';
  return undefined;
}
