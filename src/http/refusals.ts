import type { FastifyError, FastifyInstance } from 'fastify';
import type { Limits } from '../config.js';
import { ApiError, type ErrorCode } from '../errors.js';

/** Returns an error as a GraphQL response. */
export function errorBody(code: ErrorCode, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}

const STATUS: Readonly<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  QUERY_TOO_COSTLY: 413,
  UNAUTHENTICATED: 401,
  STORE_UNAVAILABLE: 503,
  TIMEOUT: 504,
  INTERNAL_SERVER_ERROR: 500,
};

/** Answers errors outside GraphQL, such as a body that is too large or not JSON, without internal details. */
export function explainRefusal(app: FastifyInstance, limits: Limits): void {
  app.setErrorHandler(async (error: FastifyError, _request, reply) => {
    const refusal = toApiError(error, limits);
    if (refusal.code === 'INTERNAL_SERVER_ERROR') app.log.error(error);
    const status = error.statusCode && error.statusCode < 500 ? error.statusCode : STATUS[refusal.code];
    await reply.code(status).send(errorBody(refusal.code, refusal.message));
  });
}

function toApiError(error: FastifyError | ApiError, limits: Limits): ApiError {
  if (error instanceof ApiError) return error;
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return new ApiError('QUERY_TOO_COSTLY', `The request is larger than the limit of ${limits.bodyBytes} bytes.`);
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return new ApiError('BAD_USER_INPUT', 'Send the query as application/json.');
  if (error.statusCode && error.statusCode < 500)
    return new ApiError('BAD_USER_INPUT', 'The request cannot be read; send a query as JSON.');
  return new ApiError('INTERNAL_SERVER_ERROR', 'An internal error occurred.', { cause: error });
}
