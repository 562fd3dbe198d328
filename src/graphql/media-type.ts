import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context.js';

/**
 * Sets the status by media type, as specified by GraphQL over HTTP: with the older `application/json`, every well-formed
 * request gets 200. Only `application/graphql-response+json` uses 400 for an invalid query.
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
