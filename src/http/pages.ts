import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { SetupError } from '../errors.js';

/** Serves the pages that were built at install. */
export async function servePages(app: FastifyInstance, web: string): Promise<void> {
  if (!existsSync(join(web, 'home', 'index.html')))
    throw new SetupError('The pages have not been built; run: npm run build');
  await app.register(fastifyStatic, {
    root: join(web, 'assets'),
    prefix: '/assets/',
    // Their names change with their content.
    immutable: true,
    maxAge: '365d',
  });
  const page = (url: string, file: string): void => {
    app.get(url, (_request, reply) =>
      reply.header('cache-control', 'no-cache').sendFile(file, web, { cacheControl: false }),
    );
  };
  page('/', join('home', 'index.html'));
  page('/graphiql', join('graphiql', 'index.html'));
  page('/explore', join('explore', 'index.html'));
  page('/reports/:id', join('reports', 'index.html'));
}
