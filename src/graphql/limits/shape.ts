import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import type { Limits } from '../../config.js';

/** Marks an exceeded limit among the validation errors. */
export const TOO_COSTLY = 'QUERY_TOO_COSTLY';

/** Validation rules that limit the depth and the number of aliases of a query. */
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
      `The query is ${found} levels deep, including fragments; the maximum is ${depth}. Fetch deeper levels by id in a separate query.`,
  );
  const tooMany = refuseWith(
    (found) =>
      `The query has ${found} aliases; the maximum is ${aliases}. Split the query, or fetch many ids with nodes.`,
  );
  return [maxDepthRule({ n: depth, ...tooDeep }), maxAliasesRule({ n: aliases, ...tooMany })] as ValidationRule[];
}
