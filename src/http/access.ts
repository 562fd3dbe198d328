import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { errorBody } from './refusals.js';

/** Requires the token, if one is set, for every route registered after this. */
export function requireToken(app: FastifyInstance, token: string | undefined): void {
  if (!token) return;
  const expected = digest(token);
  app.addHook('onRequest', async (request, reply) => {
    const [, given = ''] = /^Bearer +(.+)$/i.exec(request.headers.authorization ?? '') ?? [];
    // Digests have the same length, so the comparison takes constant time.
    if (timingSafeEqual(digest(given), expected)) return;
    await reply
      .code(401)
      .header('www-authenticate', 'Bearer')
      .send(errorBody('UNAUTHENTICATED', 'Send the access token as “Authorization: Bearer …”.'));
  });
}

function digest(value: string): Buffer {
  return createHash('sha256').update(value).digest();
}
