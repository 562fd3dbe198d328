import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context.js';

/**
 * GraphQL over HTTP: whoever wants the older `application/json` gets 200 for every request that can be read, whatever came of
 * the query; the status says more only in `application/graphql-response+json`.
 */
export function statusOfMediaType(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response, source }) {
          const accept = request.http?.headers.get('accept') ?? '';
          const older = !accept.includes('application/graphql-response+json');
          if (older && source !== undefined && response.http.status === 400) response.http.status = 200;
        },
      };
    },
  };
}
