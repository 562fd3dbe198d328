/** The newest answer, for the table and the picture beside the JSON. */
import type { Fetcher, FetcherReturnType } from '@graphiql/toolkit';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { useSyncExternalStore } from 'react';
import { authorization } from '../shared/token.ts';

let newest: unknown = null;
const listeners = new Set<() => void>();
const bare = createGraphiQLFetcher({ url: '/graphql', enableIncrementalDelivery: false });

/** The data of the last run; null before it, or where it failed. */
export function useNewestAnswer(): unknown {
  return useSyncExternalStore(subscribe, () => newest);
}

/** Asks the server, with the token where there is one, and keeps the answer. */
export const fetcher: Fetcher = async (parameters, options) => {
  const headers = { ...authorization(), ...options?.headers };
  const answer = (await bare(parameters, { ...options, headers })) as FetcherReturnType;
  if (parameters.operationName !== 'IntrospectionQuery') keep(answer);
  return answer;
};

function keep(answer: unknown): void {
  newest = typeof answer === 'object' && answer !== null && 'data' in answer ? answer.data : null;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
