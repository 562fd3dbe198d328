import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.js';

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
          const { code, message } = budget.refusal;
          const data = 'data' in others ? { data: null } : {};
          response.body = { kind: 'single', singleResult: { errors: [{ message, extensions: { code } }], ...data } };
        },
      };
    },
  };
}
