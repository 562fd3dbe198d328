import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context.js';

/** Adds the cost of the request to the response as `extensions.cost`. */
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
