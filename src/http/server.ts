import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.js';
import { createApollo } from '../graphql/apollo.js';
import type { Context } from '../graphql/context.js';
import { Loaders } from '../graphql/loaders.js';
import { Receipt } from '../graphql/receipt.js';
import type { Model } from '../model/model.js';
import type { GraphStore, StoreState } from '../stores/graph-store.js';
import { requireToken } from './access.js';
import { serveExport } from './export.js';
import { serveHealth } from './health.js';
import { answerNotFound } from './not-found.js';
import { servePages } from './pages.js';
import { requireReadableAddress } from './readable-address.js';
import { errorBody, explainRefusal } from './refusals.js';
import { secureHeaders } from './secure-headers.js';
import { endUnusedConnections } from './unused-connections.js';

/** What the server is made of. */
export interface Parts {
  readonly model: Model;
  readonly schema: GraphQLSchema;
  readonly store: GraphStore;
  /** Whether the program is ready: the store, and the graph it holds. */
  readonly state: () => Promise<StoreState>;
  readonly config: Config;
  /** The folder of the built pages. */
  readonly web: string;
}

/** No longer does a page wait to learn whether its report is there. */
const PAGE_WAITS_MS = 1_000;

/** The HTTP server: the API, its pages, its export and its health. Not listening yet. */
export async function createServer({ model, schema, store, state, config, web }: Parts): Promise<FastifyInstance> {
  const { limits } = config;
  const app = Fastify({
    logger: { level: 'error' },
    bodyLimit: limits.bodyBytes,
    // A client that sends its request too slowly, or asks and never reads, does not hold a connection for ever.
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 500 },
    frameworkErrors: (_error, _request, reply) =>
      (reply as FastifyReply).code(400).send(errorBody('BAD_USER_INPUT', 'The address cannot be read.')),
  });
  const apollo = createApollo(schema, limits, (error) => app.log.error(error), [fastifyApolloDrainPlugin(app)]);
  await apollo.start();
  endUnusedConnections(app);
  await secureHeaders(app);
  explainRefusal(app, limits);
  answerNotFound(app, web);
  serveHealth(app, state);
  await servePages(app, web, async (id) => {
    if (config.accessToken) return null;
    const found = store.entities([id], [], Date.now() + PAGE_WAITS_MS);
    // Where the store does not answer, the page says so.
    return found.then(
      ([entity]) => entity?.kind === 'REPORT',
      () => null,
    );
  });
  await app.register(async (guarded) => {
    requireToken(guarded, config.accessToken);
    requireReadableAddress(guarded);
    guarded.route({
      method: ['GET', 'POST'],
      url: '/graphql',
      handler: fastifyApolloHandler(apollo, {
        context: async ({ headers }): Promise<Context> => {
          const deadline = Date.now() + limits.queryMs;
          const receipt = config.showCost || headers['x-cost'] === '1' ? new Receipt() : undefined;
          const asked = receipt ? store.recorded(receipt.ledger) : store;
          return { store: asked, model, deadline, loaders: new Loaders(asked, model, deadline), receipt };
        },
      }),
    });
    await serveExport(guarded, store, model, limits.queryMs);
  });
  return app;
}
