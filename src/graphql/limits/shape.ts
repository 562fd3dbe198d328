import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import type { Limits } from '../../config.js';

/** Marks a refusal among the errors of validation. */
export const TOO_COSTLY = 'QUERY_TOO_COSTLY';

/** Refuses a query that is nested too deep or repeats itself under too many aliases. */
export function shapeLimits({ depth, aliases }: Limits): ValidationRule[] {
  const refuseWith = (words: (found: string) => string) => ({
    propagateOnRejection: false,
    onReject: [
      (context: ValidationContext | null, { message }: GraphQLError): void => {
        const [, found = 'more'] = /found (\d+)/.exec(message) ?? [];
        context?.reportError(new GraphQLError(words(found), { extensions: { limit: TOO_COSTLY } }));
      },
    ],
  });
  const tooDeep = refuseWith(
    (found) =>
      `The query is ${found} levels deep, fragments counted, more than the limit of ${depth}; ask for what lies deeper by its id in a query of its own.`,
  );
  const tooMany = refuseWith(
    (found) =>
      `The query has ${found} aliases, more than the limit of ${aliases}; ask in parts, or for many ids at once with nodes.`,
  );
  return [maxDepthRule({ n: depth, ...tooDeep }), maxAliasesRule({ n: aliases, ...tooMany })] as ValidationRule[];
}
