import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../stores/graph-store.js';

/**
 * Whether the program runs (`/health/live`), and whether its store holds a whole graph to answer from (`/health/ready`).
 *
 * @param expected the version that the graph should have. A difference is a detail of the answer, not a failure
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

/** What to tell if a graph has another version than expected. An expected version may be shortened. */
export function unexpectedVersion(version: string, expected: string | undefined): string | undefined {
  if (expected === undefined || version.startsWith(expected)) return undefined;
  return `The graph has version ${version}; EXPECTED_VERSION is ${expected}.`;
}
