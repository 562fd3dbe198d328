import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Limits } from '../config.js';
import type { Context } from './context.js';
import { formatError } from './format-error.js';
import { answerLimit } from './limits/answer-limit.js';
import { costLimit } from './limits/cost.js';
import { shapeLimits } from './limits/shape.js';
import { takeTurns } from './limits/take-turns.js';
import { statusOfMediaType } from './media-type.js';
import { showRequestCost } from './show-request-cost.js';

/** Creates Apollo Server for the schema, with the limits on queries. */
export function createApollo(
  schema: GraphQLSchema,
  limits: Limits,
  report: (error: unknown) => void,
  plugins: ApolloServerPlugin<Context>[] = [],
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    // It rejects every plain GET request, which GraphQL over HTTP allows. Sec-Fetch-Site is checked instead.
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
      takeTurns(),
      answerLimit(),
      showRequestCost(),
      ...plugins,
    ],
  });
}
