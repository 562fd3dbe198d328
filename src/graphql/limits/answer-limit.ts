import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../../errors.js';
import type { Context } from '../context.js';
import { SURPLUS } from './answer-budget.js';

const CODE: ErrorCode = 'QUERY_TOO_COSTLY';

/** Responds with one error and no data if the request's budget is exceeded, before the response is serialized. */
export function answerLimit(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue: { budget }, response }) {
          if (!budget || response.body.kind !== 'single') return;
          const { errors: all = [], ...others } = response.body.singleResult;
          const errors = withoutRepeats(all);
          if (errors.length < all.length) response.body = { kind: 'single', singleResult: { errors, ...others } };
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

/** The error that stands for those that are not listed occurs in each place that it made null. */
function withoutRepeats(errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  const first = errors.findIndex(({ message }) => message === SURPLUS);
  return errors.filter(({ message }, i) => i === first || message !== SURPLUS);
}
