import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.js';
import { nextTurn } from './turns.js';

/** Executes concurrent requests in separate turns of the event loop, so that short requests are served between them. */
export function takeTurns(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return { responseForOperation: () => nextTurn().then(() => null) };
    },
  };
}
