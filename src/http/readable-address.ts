import type { FastifyInstance } from 'fastify';
import { badInput } from '../errors.js';

/** Refuses addresses with invalid percent-escapes, for every route registered after this. They would otherwise be read literally. */
export function requireReadableAddress(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ url }) => {
    try {
      decodeURIComponent(url);
    } catch {
      throw badInput(
        'The address contains a percent-escape that is not valid UTF-8; encode text as UTF-8 (液 is %E6%B6%B2) and % as %25.',
      );
    }
  });
}
