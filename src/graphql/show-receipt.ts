import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context.js';

/** Puts the receipt into `extensions.cost` of the answer, where one is kept. */
export function showReceipt(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue: { receipt }, response: { body } }) {
          if (!receipt || body.kind !== 'single') return;
          const { singleResult } = body;
          singleResult.extensions = { ...singleResult.extensions, cost: receipt.toJSON() };
        },
      };
    },
  };
}
