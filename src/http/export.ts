import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { ApiError } from '../errors.js';
import type { GraphStore } from '../stores/graph-store.js';

/** Streams the whole graph, a line of canonical JSON per entity and statement, sorted by id. */
export function serveExport(app: FastifyInstance, store: GraphStore): void {
  app.get('/export/graph.jsonl', async (_request, reply) => {
    const state = await store.state();
    if (!state.ready) throw new ApiError('STORE_UNAVAILABLE', state.reason);
    return reply
      .type('application/jsonl; charset=utf-8')
      .header('content-disposition', 'attachment; filename="graph.jsonl"')
      .header('etag', `"${state.version}"`)
      .send(Readable.from(store.export()));
  });
}
