/** Asks the server, and knows of each answer what was asked. */
import type { Fetcher, FetcherReturnType } from '@graphiql/toolkit';
import { createGraphiQLFetcher, formatResult } from '@graphiql/toolkit';
import { getOperationAST, parse } from 'graphql';
import { DEFAULT_LANGUAGE } from '../shared/language.ts';
import { authorization } from '../shared/token.ts';
import { wordsIn } from '../shared/words.ts';
import type { Asked } from './typed-answer.js';

const bare = createGraphiQLFetcher({ url: '/graphql', enableIncrementalDelivery: false });

/** In place of an answer, where none came: in the form of the API's own errors, so that it is shown as they are. */
const UNREACHABLE = {
  errors: [{ message: wordsIn(DEFAULT_LANGUAGE, 'shared')('faults.UNREACHABLE'), extensions: { code: 'UNREACHABLE' } }],
};

/** GraphiQL keeps the answer of each tab, as text, but not the query that was answered: here it is, by that text. */
const asked = new Map<string, Asked>();
const MOST_KEPT = 50;

/** What was asked to get an answer; undefined where it was asked long ago. */
export function askedFor(answer: string): Asked | undefined {
  return asked.get(answer);
}

/** Asks with the token where there is one. */
export const fetcher: Fetcher = async (parameters, options) => {
  const headers = { ...authorization(), ...options?.headers };
  const operationName = operationIn(parameters);
  const request = { ...parameters, operationName };
  const answer = await Promise.resolve(bare(request, { ...options, headers })).catch(() => UNREACHABLE);
  if (operationName !== 'IntrospectionQuery') keep(formatResult(answer), request);
  return answer as FetcherReturnType;
};

/** GraphiQL reads a query only after a pause; who runs it sooner would ask for an operation that is no longer there. */
function operationIn({ query, operationName }: Parameters<Fetcher>[0]): string | null {
  try {
    return getOperationAST(parse(query), operationName) ? (operationName ?? null) : null;
  } catch {
    // The server says better what is wrong with the query.
    return operationName ?? null;
  }
}

function keep(answer: string, { query, operationName, variables }: Parameters<Fetcher>[0]): void {
  asked.delete(answer);
  asked.set(answer, { query, operationName, variables: variables as Asked['variables'] });
  const [oldest] = asked.keys();
  if (asked.size > MOST_KEPT && oldest !== undefined) asked.delete(oldest);
}
