import type { FastifyInstance } from 'fastify';
import type { StoreState } from '../stores/graph-store.js';

/** Whether the program runs, and whether it can answer. */
export function serveHealth(app: FastifyInstance, stateOf: () => Promise<StoreState>): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const state = await stateOf();
    if (state.ready) return { status: 'ready', version: state.version };
    return reply.code(503).send({ status: 'not ready', reason: state.reason });
  });
}
