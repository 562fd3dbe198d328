import type { FastifyInstance } from 'fastify';
import { badInput } from '../errors.js';

/** Refuses addresses with broken escapes, of every route registered after this: they would be taken as they are written. */
export function requireReadableAddress(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ url }) => {
    try {
      decodeURIComponent(url);
    } catch {
      throw badInput(
        'The address holds a percent-escape that is no UTF-8; escape text as UTF-8 (液 is %E6%B6%B2) and % itself as %25.',
      );
    }
  });
}
