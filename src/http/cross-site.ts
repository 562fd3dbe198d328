import type { FastifyInstance } from 'fastify';
import { errorBody } from './refusals.js';

/**
 * Refuses requests that a page of another site makes in a browser, such as an image or a script, of every route registered
 * after this. A link that opens the address passes, and so does a client that does not send Sec-Fetch-Site.
 */
export function refuseCrossSite(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ headers }, reply) => {
    if (headers['sec-fetch-site'] !== 'cross-site') return;
    if (headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document') return;
    await reply
      .code(403)
      .send(
        errorBody('BAD_USER_INPUT', 'Requests from pages of other sites are refused; send the request from a server.'),
      );
  });
}
