import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { errorBody } from './refusals.js';

/** Answers 404 for unknown addresses: with the start page, which explains it, for browsers; otherwise with an error. */
export function answerNotFound(app: FastifyInstance, web: string): void {
  app.setNotFoundHandler(async (request, reply) => {
    reply.code(404);
    if (request.method === 'GET' && request.headers.accept?.includes('text/html'))
      return reply
        .header('cache-control', 'no-cache')
        .sendFile(join('home', 'index.html'), web, { cacheControl: false });
    const { method, url } = request;
    return reply.send(errorBody('BAD_USER_INPUT', `There is nothing at ${method} ${url.slice(0, 200)}.`));
  });
}
