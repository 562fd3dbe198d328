import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { exportGraph } from '../export/export-graph.js';
import { loadFormats } from '../export/load-formats.js';
import { type Given, readCut } from '../export/read-cut.js';
import type { Model } from '../model/model.js';
import type { GraphStore } from '../stores/graph-store.js';
import { matchesTag } from './entity-tag.js';
import { errorBody } from './refusals.js';

interface Route {
  Params: { file: string };
  Querystring: Record<string, string | string[]>;
}

/** Serves exports of the graph, or of a part of it, in every format: `/export/graph.` and the extension of the format. */
export async function serveExport(
  app: FastifyInstance,
  store: GraphStore,
  model: Model,
  queryMs: number,
): Promise<void> {
  const formats = await loadFormats();
  app.get<Route>('/export/:file', async (request, reply) => {
    const { file } = request.params;
    const format = formats.find(({ extension }) => file === `graph.${extension}`);
    if (!format) {
      const files = formats.map(({ extension }) => `graph.${extension}`).join(', ');
      return reply.code(404).send(errorBody('BAD_USER_INPUT', `There is no such export; use one of ${files}.`));
    }
    const cut = readCut(request.query as Given, model);
    const { tag, truncated, pieces } = await exportGraph(store, model, format, cut, Date.now() + queryMs);
    reply.header('etag', `"${tag}"`);
    if (truncated) reply.header('x-truncated', 'true');
    if (matchesTag(tag, request.headers['if-none-match'])) return reply.code(304).send();
    return (
      reply
        .type(format.mediaType)
        .header('content-disposition', `attachment; filename="${file}"`)
        // A HEAD response would read the stream to its end for nothing.
        .send(Readable.from(request.method === 'HEAD' ? [] : pieces()))
    );
  });
  app.route({
    method: ['POST', 'PUT', 'PATCH', 'DELETE'],
    url: '/export/:file',
    // Before the body is read.
    onRequest: async (_request, reply) => {
      await reply
        .code(405)
        .header('allow', 'GET, HEAD')
        .send(errorBody('BAD_USER_INPUT', 'Exports only support GET and HEAD.'));
    },
    handler: async () => undefined,
  });
}
