import type { FastifyInstance } from 'fastify';
import { errorBody } from './refusals.js';

/**
 * Refuses requests of pages of other sites in a browser, such as images and scripts, for every route registered after this.
 * Links to the address, and clients that do not send Sec-Fetch-Site, are accepted.
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
