import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../stores/graph-store.js';

/**
 * Serves `/health/live`: whether the program runs, and `/health/ready`: whether its store has a complete graph.
 *
 * @param expected the expected version of the graph. A difference is a detail of the answer, not a failure
 */
export function serveHealth(app: FastifyInstance, store: GraphStore, expected: string | undefined): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const state = await store.state();
    if (!state.ready) return reply.code(503).send({ status: 'not ready', reason: state.reason });
    const detail = unexpectedVersion(state.version, expected);
    return { status: 'ready', version: state.version, ...(detail ? { detail } : {}) };
  });
}

/** Returns a message if the version of the graph does not begin with the expected version. */
export function unexpectedVersion(version: string, expected: string | undefined): string | undefined {
  if (expected === undefined || version.startsWith(expected)) return undefined;
  return `The graph has version ${version}; EXPECTED_VERSION is ${expected}.`;
}
