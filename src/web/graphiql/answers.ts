/** Sends queries to the server, and knows of each answer what was asked and of which type each of its objects is. */
import type { Fetcher, FetcherOpts, FetcherParams, FetcherReturnType } from '@graphiql/toolkit';
import { createGraphiQLFetcher, formatResult } from '@graphiql/toolkit';
import { getOperationAST, type IntrospectionQuery, parse, type SourceLocation } from 'graphql';
import { DEFAULT_LANGUAGE } from '../shared/language.ts';
import { authorization } from '../shared/token.ts';
import { wordsIn } from '../shared/words.ts';
import { type AnswerObject, isAnswerObject, type PossibleTypes, possibleTypesOf, Selections } from './selections.js';
import { withoutTypenames, withTypenames } from './typenames.js';

const bare = createGraphiQLFetcher({ url: '/graphql', enableIncrementalDelivery: false });

export interface AnswerError {
  readonly message: string;
  readonly locations?: readonly SourceLocation[];
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly AnswerError[];
}

/** What was asked, and the answer's data with the type of each object. */
export interface Asked {
  readonly query: string;
  readonly operationName: string | null;
  readonly typedData: AnswerObject | null;
}

/** GraphiQL keeps the answer of each tab, as text, but not the query that was answered: here it is, by that text. */
const asked = new Map<string, Asked>();
const MAX_KEPT = 50;

/** The types of the schema, once GraphiQL has fetched it. */
let types: PossibleTypes | null = null;

/** Returns what was asked to get an answer; undefined if that was long ago. */
export function askedFor(answer: string): Asked | undefined {
  return asked.get(answer);
}

/** Returns what the query of an answer selects; null before the schema is known. */
export function selectionsOf({ query, operationName }: Asked): Selections | null {
  return types && new Selections(parse(query), operationName, types);
}

/** Sends a query that selects the type of each object as well. */
export const fetcher: Fetcher = async (parameters, options): Promise<FetcherReturnType> => {
  const operationName = operationIn(parameters);
  if (operationName === 'IntrospectionQuery') {
    const answer = await send(parameters, options);
    if (isIntrospection(answer.data)) types = possibleTypesOf(answer.data);
    return answer as FetcherReturnType;
  }
  const typed = withTypenames(parameters.query);
  const answer = await send({ ...parameters, operationName, query: typed.query }, options);
  const shown = asWritten(answer, { query: parameters.query, operationName }, typed.writtenLocation);
  const typedData = isAnswerObject(answer.data) ? answer.data : null;
  keep(formatResult(shown), { query: parameters.query, operationName, typedData });
  return shown as FetcherReturnType;
};

/** With the access token, if there is one. In place of an answer that does not come is an error in the form of the API's. */
async function send(parameters: FetcherParams, options: FetcherOpts | undefined): Promise<Answer> {
  const headers = { ...authorization(), ...options?.headers };
  try {
    return (await bare(parameters, { ...options, headers })) as Answer;
  } catch {
    const message = wordsIn(DEFAULT_LANGUAGE, 'shared')('faults.UNREACHABLE');
    return { errors: [{ message, extensions: { code: 'UNREACHABLE' } }] };
  }
}

/** The answer to the query as written: without types that it does not select, and with the locations of errors in it. */
function asWritten(
  answer: Answer,
  { query, operationName }: Omit<Asked, 'typedData'>,
  writtenLocation: (sent: SourceLocation) => SourceLocation,
): Answer {
  const errors = answer.errors?.map((error) =>
    error.locations ? { ...error, locations: error.locations.map(writtenLocation) } : error,
  );
  const shown = errors ? { ...answer, errors } : answer;
  if (!isAnswerObject(answer.data)) return shown;
  return { ...shown, data: withoutTypenames(answer.data, new Selections(parse(query), operationName, types)) };
}

/** GraphiQL parses a query only after a pause; until then its operation name may be that of an earlier query. */
function operationIn({ query, operationName }: FetcherParams): string | null {
  try {
    return getOperationAST(parse(query), operationName) ? (operationName ?? null) : null;
  } catch {
    // The server says better what is wrong with the query.
    return operationName ?? null;
  }
}

function isIntrospection(data: unknown): data is IntrospectionQuery {
  return isAnswerObject(data) && '__schema' in data;
}

function keep(answer: string, request: Asked): void {
  asked.delete(answer);
  asked.set(answer, request);
  const [oldest] = asked.keys();
  if (asked.size > MAX_KEPT && oldest !== undefined) asked.delete(oldest);
}
