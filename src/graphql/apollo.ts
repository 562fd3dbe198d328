import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Limits } from '../config.js';
import type { Context } from './context.js';
import { formatError } from './format-error.js';
import { costLimit } from './limits/cost.js';
import { shapeLimits } from './limits/shape.js';
import { statusOfMediaType } from './media-type.js';
import { showReceipt } from './show-receipt.js';

/** Apollo Server over our schema, with its limits. */
export function createApollo(
  schema: GraphQLSchema,
  limits: Limits,
  report: (error: unknown) => void,
  plugins: ApolloServerPlugin<Context>[] = [],
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    // No cookies and no mutations: a page elsewhere gains nothing by a request that it cannot read.
    csrfPrevention: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: shapeLimits(limits),
    formatError: (formatted, error) => formatError(formatted, error, limits, report),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      costLimit(limits.cost),
      statusOfMediaType(),
      showReceipt(),
      ...plugins,
    ],
  });
}
