import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.js';
import { createApollo } from '../graphql/apollo.js';
import type { Context } from '../graphql/context.js';
import { AnswerBudget } from '../graphql/limits/answer-budget.js';
import { Loaders } from '../graphql/loaders.js';
import { RequestCost } from '../graphql/request-cost.js';
import type { Model } from '../model/model.js';
import type { GraphStore } from '../stores/graph-store.js';
import { requireToken } from './access.js';
import { closeStalledClients, requestTimeouts } from './client-timeout.js';
import { refuseCrossSite } from './cross-site.js';
import { serveExport } from './export.js';
import { serveHealth } from './health.js';
import { answerNotFound } from './not-found.js';
import { servePages } from './pages.js';
import { requireReadableAddress } from './readable-address.js';
import { errorBody, explainRefusal } from './refusals.js';
import { secureHeaders } from './secure-headers.js';
import { endUnusedConnections } from './unused-connections.js';

/** The parts of the server. */
export interface Parts {
  readonly model: Model;
  readonly schema: GraphQLSchema;
  readonly store: GraphStore;
  readonly config: Config;
  /** The folder of the built pages. */
  readonly web: string;
}

/** Timeout for finding out whether a report exists, in milliseconds. */
const REPORT_TIMEOUT_MS = 1_000;

/** Creates the HTTP server with the API, the pages, the exports and the health checks. It does not listen yet. */
export async function createServer({ model, schema, store, config, web }: Parts): Promise<FastifyInstance> {
  const { limits } = config;
  const app = Fastify({
    logger: { level: 'error' },
    bodyLimit: limits.bodyBytes,
    ...requestTimeouts(config.clientTimeoutMs),
    routerOptions: { maxParamLength: 500 },
    frameworkErrors: (_error, _request, reply) =>
      (reply as FastifyReply).code(400).send(errorBody('BAD_USER_INPUT', 'The address cannot be read.')),
  });
  const apollo = createApollo(schema, limits, (error) => app.log.error(error), [fastifyApolloDrainPlugin(app)]);
  await apollo.start();
  endUnusedConnections(app);
  closeStalledClients(app, config.clientTimeoutMs);
  await secureHeaders(app);
  explainRefusal(app, limits);
  answerNotFound(app, web);
  serveHealth(app, store, config.expectedVersion);
  await servePages(app, web, async (id) => {
    if (config.accessToken) return null;
    const found = store.session({ deadline: Date.now() + REPORT_TIMEOUT_MS }).entities([id], []);
    // If the store does not answer, the page reports it.
    return found.then(
      ([entity]) => entity?.kind === 'REPORT',
      () => null,
    );
  });
  await app.register(async (guarded) => {
    refuseCrossSite(guarded);
    requireToken(guarded, config.accessToken);
    requireReadableAddress(guarded);
    guarded.route({
      method: ['GET', 'POST'],
      url: '/graphql',
      handler: fastifyApolloHandler(apollo, {
        context: async ({ headers }): Promise<Context> => {
          const deadline = Date.now() + limits.queryMs;
          const requestCost = config.showCost || headers['x-cost'] === '1' ? new RequestCost() : undefined;
          const session = store.session({ deadline, stats: requestCost?.stats });
          const loaders = new Loaders(session, model);
          return { store: session, model, loaders, budget: new AnswerBudget(limits.answerBytes), requestCost };
        },
      }),
    });
    await serveExport(guarded, store, model, limits.queryMs);
  });
  return app;
}
