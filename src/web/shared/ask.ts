/** The one place where pages ask the server. */
import { authorization } from './token.ts';

/** A query with the types of its answer and of its variables, as codegen.mjs writes it. */
export interface TypedDocument<TAnswer, TVariables> {
  toString(): string;
  __apiType?: (variables: TVariables) => TAnswer;
}

/** Why there is no answer: one of the API's codes, or UNREACHABLE where the server does not answer at all. */
export class Fault extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

interface Reply<TAnswer> {
  data?: TAnswer | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** @throws Fault where any part of the answer is missing; AbortError where `signal` says so */
export async function ask<TAnswer, TVariables>(
  document: TypedDocument<TAnswer, TVariables>,
  variables: TVariables,
  signal?: AbortSignal,
): Promise<TAnswer> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...authorization() },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal: signal ?? null,
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    // The browser's own words.
    throw new Fault('UNREACHABLE', String(error));
  });
  const reply = (await response.json().catch(() => {
    throw new Fault('UNREACHABLE', `Status ${response.status}, without JSON.`);
  })) as Reply<TAnswer>;
  const [first] = reply.errors ?? [];
  if (first) throw new Fault(first.extensions?.code ?? 'INTERNAL_SERVER_ERROR', first.message);
  if (!reply.data) throw new Fault('INTERNAL_SERVER_ERROR', 'The answer is empty.');
  return reply.data;
}
