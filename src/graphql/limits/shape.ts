import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import type { Limits } from '../../config.js';

/** Marks a refusal among the errors of validation. */
export const TOO_COSTLY = 'QUERY_TOO_COSTLY';

/** Refuses a query that is nested too deep or repeats itself under too many aliases. */
export function shapeLimits({ depth, aliases }: Limits): ValidationRule[] {
  const report = (context: ValidationContext | null, error: GraphQLError): void => {
    const message = error.message.replace(/^Syntax Error: /, '');
    context?.reportError(new GraphQLError(message, { extensions: { limit: TOO_COSTLY } }));
  };
  const options = { propagateOnRejection: false, onReject: [report] };
  return [maxDepthRule({ n: depth, ...options }), maxAliasesRule({ n: aliases, ...options })] as ValidationRule[];
}
