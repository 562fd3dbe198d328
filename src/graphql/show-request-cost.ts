import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context.js';

/** Shows what the request cost as `extensions.cost` of the answer. */
export function showRequestCost(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue: { requestCost }, response: { body } }) {
          if (!requestCost || body.kind !== 'single') return;
          const { singleResult } = body;
          singleResult.extensions = { ...singleResult.extensions, cost: requestCost.toJSON() };
        },
      };
    },
  };
}
