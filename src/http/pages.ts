import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { SetupError } from '../errors.js';

/**
 * Serves the built pages: `home` at `/`, each other folder with an `index.html` at its name.
 *
 * @param hasReport whether the graph has a report; null if that is unknown or must not be revealed
 */
export async function servePages(
  app: FastifyInstance,
  web: string,
  hasReport: (id: string) => Promise<boolean | null>,
): Promise<void> {
  if (!existsSync(join(web, 'home', 'index.html')))
    throw new SetupError('The pages have not been built; run: npm run build');
  await app.register(fastifyStatic, {
    root: join(web, 'assets'),
    prefix: '/assets/',
    // The file names contain a hash of the content.
    immutable: true,
    maxAge: '365d',
  });
  const page = (url: string, file: string, status: (id: string) => Promise<number> = async () => 200): void => {
    app.get<{ Params: { id?: string } }>(url, async ({ params }, reply) =>
      reply
        .code(await status(params.id ?? ''))
        .header('cache-control', 'no-cache')
        .sendFile(file, web, { cacheControl: false }),
    );
    if (url !== '/')
      app.get(`${url}/`, async ({ url: requested }, reply) => {
        const [path = '', ...query] = requested.split('?');
        return reply.redirect([path.replace(/\/$/, ''), ...query].join('?'), 308);
      });
  };
  for (const folder of readdirSync(web)) {
    const file = join(folder, 'index.html');
    if (existsSync(join(web, file))) page(folder === 'home' ? '/' : `/${folder}`, file);
  }
  // The page itself lists the existing reports.
  page('/reports/:id', join('reports', 'index.html'), async (id) =>
    (await hasReport(`report:${id}`)) === false ? 404 : 200,
  );
}
