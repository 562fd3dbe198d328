import type { ApolloServerPlugin } from '@apollo/server';
import type { ErrorCode } from '../../errors.js';
import type { Context } from '../context.js';

const CODE: ErrorCode = 'QUERY_TOO_COSTLY';

/** Responds with one error and no data if the request's budget is exceeded, before the response is serialized. */
export function answerLimit(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue: { budget }, response }) {
          if (!budget || response.body.kind !== 'single') return;
          const { errors = [], ...others } = response.body.singleResult;
          for (const error of errors) if (!budget.refusal) budget.add(Buffer.byteLength(JSON.stringify(error)) + 1);
          if (!budget.refusal) return;
          const error = { message: budget.refusal.message, extensions: { code: CODE } };
          const data = 'data' in others ? { data: null } : {};
          response.body = { kind: 'single', singleResult: { errors: [error], ...data } };
        },
      };
    },
  };
}
