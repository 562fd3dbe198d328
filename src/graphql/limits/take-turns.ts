import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.js';
import { nextTurn } from './turns.js';

/** Lets requests that arrive together be executed in turns of the event loop, so that what is small or urgent is served between them. */
export function takeTurns(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return { responseForOperation: () => nextTurn().then(() => null) };
    },
  };
}
