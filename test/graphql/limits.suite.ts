import type { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { type Limits, readConfig } from '../../src/config.js';
import { ApiError } from '../../src/errors.js';
import { createApollo } from '../../src/graphql/apollo.js';
import type { Context } from '../../src/graphql/context.js';
import type { StoreSession } from '../../src/stores/graph-store.js';
import { contextOf, type Json, theSchema } from '../contract/api.js';
import { handmade } from '../contract/graphs.js';
import { openInMemory } from '../contract/stores.js';
import { theModel } from '../the-model.js';

const { limits } = readConfig({});

/** A server over the graph made by hand, and what it reported as its own fault. */
async function server(changed: Partial<Limits> = {}) {
  const reported: unknown[] = [];
  const apollo = createApollo(await theSchema(), { ...limits, ...changed }, (error) => reported.push(error));
  const store = await openInMemory(await handmade());
  const model = await theModel();
  return { apollo, reported, store, model, context: contextOf(store, model) };
}

type Answer = { data?: Json; errors?: readonly GraphQLFormattedError[] };

async function answer(apollo: ApolloServer<Context>, contextValue: Context, request: Json): Promise<Answer> {
  const { body } = await apollo.executeOperation(request, { contextValue });
  if (body.kind !== 'single') throw new Error('An answer in parts.');
  return body.singleResult as Answer;
}

async function codes(query: string, changed: Partial<Limits> = {}, variables: Json = {}): Promise<string> {
  const { apollo, context } = await server(changed);
  const { errors = [] } = await answer(apollo, context, { query, variables });
  return [...new Set(errors.map(({ extensions }) => String(extensions?.code)))].join(' ');
}

describe('error codes', () => {
  it.each([
    ['a query that cannot be read', '{ claims(', 'GRAPHQL_PARSE_FAILED'],
    ['no query', '', 'BAD_USER_INPUT'],
    ['an unknown field', '{ claims { nodes { nothing } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a value of another type', '{ claims(first: "2") { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown enum value', '{ claims(where: {category: {eq: NONE}}) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a number that is no 32 bits', '{ claims(first: 3000000000) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an invalid date',
      '{ events(where: {startDate: {eq: "2021-02-30"}}) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'fragments that conflict',
      '{ entities { nodes { ... on Law { type } ... on Policy { type } } } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a bad cursor', '{ claims(after: "x") { nodes { id } } }', 'BAD_USER_INPUT'],
    ['an operation of another name', 'query A { __typename } query B { __typename }', 'BAD_USER_INPUT'],
    ['a mutation', 'mutation { claims }', 'BAD_USER_INPUT'],
    ['nothing wrong', '{ claims { totalCount } }', ''],
  ])('%s', async (_what, query, code) => {
    expect(await codes(query)).toBe(code);
  });

  it.each([
    ['of another type', { first: 'two' }],
    ['with an unknown field', { where: { nothing: 1 } }],
    ['with an unknown enum value', { where: { category: { eq: 'NONE' } } }],
    ['with a null in a list', { where: { name: { in: [null] } } }],
  ])('a variable %s', async (_what, variables) => {
    const query = 'query ($first: Int, $where: ClaimWhere) { claims(first: $first, where: $where) { totalCount } }';
    expect(await codes(query, {}, variables)).toBe('BAD_USER_INPUT');
  });

  it('accepts fragments with conflicting fields under aliases', async () => {
    expect(await codes('{ entities { nodes { ... on Law { a: type } ... on Policy { b: type } } } }')).toBe('');
  });

  it('a deadline that has passed', async () => {
    const { apollo, store, model, reported } = await server();
    const late = contextOf(store, model, Date.now() - 1);
    for (const query of [
      '{ claims { totalCount } }',
      '{ statements { totalCount } }',
      '{ node(id: "region:CN") { id } }',
    ]) {
      const { errors } = await answer(apollo, late, { query });
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['TIMEOUT']);
    }
    expect(reported).toEqual([]);
  });
});

describe('internal errors', () => {
  /** The store, but for a list, which fails. */
  const failing = async (error: Error) => {
    const { apollo, context, reported } = await server();
    const store: StoreSession = Object.create(context.store, { list: { value: () => Promise.reject(error) } });
    const { errors, data } = await answer(
      apollo,
      { ...context, store },
      {
        query: '{ claims { totalCount } node(id: "region:CN") { id } }',
      },
    );
    return { errors: errors ?? [], data, reported };
  };

  it('are reported, and callers see no details', async () => {
    const secret = new Error('MATCH (n) at bolt://db.example:7687');
    const { errors, reported } = await failing(secret);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ path: ['claims'], extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    expect(JSON.stringify(errors)).not.toMatch(/MATCH|bolt|stack|\.ts/);
    expect(Object.keys(errors[0]?.extensions ?? {})).toEqual(['code']);
    expect(reported).toEqual([secret]);
  });

  it.each(['STORE_UNAVAILABLE', 'TIMEOUT', 'QUERY_TOO_COSTLY', 'BAD_USER_INPUT'] as const)(
    'keep the message of an ApiError: %s',
    async (code) => {
      const { errors, reported } = await failing(
        new ApiError(code, 'Words for callers.', { cause: new Error('secret') }),
      );
      expect(errors[0]).toMatchObject({ message: 'Words for callers.', extensions: { code } });
      expect(JSON.stringify(errors)).not.toContain('secret');
      expect(reported).toEqual([]);
    },
  );
});

describe('limits are exact', () => {
  const within = async (limit: keyof Limits, value: number, query: string, words: RegExp): Promise<void> => {
    expect(await codes(query, { [limit]: value })).toBe('');
    const { apollo, context } = await server({ [limit]: value - 1 });
    const { errors = [], data } = await answer(apollo, context, { query });
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions?.code).toBe('QUERY_TOO_COSTLY');
    expect(errors[0]?.message).toMatch(words);
    expect(data ?? null).toBeNull();
  };

  it('depth', () =>
    within('depth', 4, '{ claims { nodes { evidence { quote } } } }', /4 levels deep.* maximum is 3\. Fetch/));
  it('aliases', () =>
    within('aliases', 2, '{ a: claims { totalCount } b: claims { totalCount } }', /2 aliases.* maximum is 1\. Split/));
  it('tokens', () => within('tokens', 6, '{ claims { totalCount } }', /too many tokens.* maximum is 5\. Pass/));

  it.each([
    ['a value', '{ __typename }', 0],
    ['a page of default size', '{ claims { nodes { name } } }', 21],
    ['a page', '{ claims(first: 5) { nodes { name } } }', 6],
    ['a page from the end', '{ claims(last: 7) { nodes { name } } }', 8],
    ['pages of pages', '{ claims(first: 5) { nodes { supportedBy(first: 3) { nodes { name } } } } }', 26],
    ['ids', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ['paths', '{ paths(from: "region:CN", to: "region:CN", limit: 3) { nodes { id } statements { id } } }', 66],
    ['a path of default length', '{ paths(from: "region:CN", to: "region:CN") { length nodes { id } } }', 12],
    ['nodes near', '{ neighbourhood(ids: ["region:CN"], limit: 7) { nodes { id } statements { id } } }', 35],
    ['a neighbourhood of default size', '{ neighbourhood(ids: ["region:CN"]) { nodes { id } } }', 400],
    ['a limit that is null', '{ neighbourhood(ids: ["region:CN"], limit: null) { nodes { id } } }', 400],
    ['two fields', '{ a: claims(first: 5) { totalCount } b: claims(first: 6) { totalCount } }', 13],
  ])('cost: %s', async (_what, query, cost) => {
    expect(await codes(query, { cost })).toBe('');
    if (cost > 0) await within('cost', cost, query, new RegExp(`${cost} objects; the maximum is ${cost - 1}\\.`));
  });

  it.each([
    [
      'first',
      '{ claims(first: 99999) { nodes { statements { nodes { id } } } } }',
      /^first is 99999; the maximum is 200\. Use cursors/,
    ],
    ['last', '{ claims(last: 99999) { nodes { name } } }', /^last is 99999; the maximum is 200\. Use cursors/],
    [
      'limit',
      '{ paths(from: "a", to: "b", limit: 99999) { nodes { id } } }',
      /^limit is 99999; use a value from 1 to 100\./,
    ],
    [
      'limit',
      '{ neighbourhood(ids: ["a"], limit: 99999) { nodes { id } } }',
      /^limit is 99999; use a value from 1 to 2000\./,
    ],
    ['limit', '{ claims { facets(by: [SUPPORT], limit: 99999) { values { value } } } }', /^limit is 99999; .* 200/],
  ])('cost: an argument above its maximum is refused by name: %s', async (_name, query, words) => {
    const { apollo, context } = await server();
    const { errors = [] } = await answer(apollo, context, { query });
    expect(errors.map(({ message }) => message)).toEqual([expect.stringMatching(words)]);
  });

  it.each([
    ['in the query', '{ events(where: {startDate: {gt: "2021-02-30"}}) { totalCount } }', {}],
    [
      'as a variable',
      'query ($day: LocalDate) { events(where: {startDate: {gt: $day}}) { totalCount } }',
      { day: '2021-02-30' },
    ],
    ['as a number', '{ events(where: {startDate: {gt: 2021}}) { totalCount } }', {}],
  ])('refuses an invalid date, %s, and shows the format of dates', async (_where, query, variables) => {
    const { apollo, context } = await server();
    const { errors = [] } = await answer(apollo, context, { query, variables });
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(/("2021-02-30"|2021) is not a valid date\. Use "YYYY-MM-DD", such as "2021-12-31"\.$/),
    ]);
  });

  it('cost, with the size of the page in a variable', async () => {
    const query = 'query ($n: Int) { claims(first: $n) { nodes { name } } }';
    expect(await codes(query, { cost: 100 }, { n: 99 })).toBe('');
    expect(await codes(query, { cost: 100 }, { n: 100 })).toBe('QUERY_TOO_COSTLY');
  });
});
