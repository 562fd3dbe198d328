import { codeOf, type GraphQLRequest, getQuery, messageOf, postQuery, send } from './request.js';
import { programForSuite } from './suite.js';

const many = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const nested = (levels: number): string =>
  `{ claims(first: 1) { nodes ${'{ about(first: 1) { nodes { ... on Claim '.repeat(levels)}{ id }${' } } }'.repeat(levels)} } }`;
const aliased = (count: number): string => `{ ${many(count, (i) => `a${i}: statistics { version }`).join(' ')} }`;
const negated = (times: number): string =>
  `{ claims(where: ${'{not: '.repeat(times)}{}${'}'.repeat(times)}) { totalCount } }`;
const oneOf = (count: number): GraphQLRequest => ({
  query: 'query ($ids: [ID!]!) { claims(where: {id: {in: $ids}}) { totalCount } }',
  variables: { ids: many(count, (i) => `claim:none:${i}`) },
});
const nodes = (count: number): GraphQLRequest => ({
  query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
  variables: { ids: many(count, (i) => `claim:none:${i}`) },
});
/** Each fragment spreads the next one many times: little to write, much to select. */
const spread = (times: number, levels: number): string =>
  `{ claims(first: 1) { nodes { ...F0 } } } ${many(levels, (i) => `fragment F${i} on Claim { ${`...F${i + 1} `.repeat(times)}}`).join(' ')} fragment F${levels} on Claim { id }`;
const deepVariable = (levels: number): string =>
  `{"query":"query ($w: ClaimWhere) { claims(where: $w) { totalCount } }","variables":{"w":${'{"not":'.repeat(levels)}{}${'}'.repeat(levels)}}}`;

describe('default limits of a request', () => {
  const program = programForSuite();

  it.each<[string, string | GraphQLRequest, RegExp]>([
    ['depth', nested(10), /33 levels deep.* maximum is 20\. Fetch/],
    ['depth, beyond what can be parsed', `${'{a'.repeat(4900)}${'}'.repeat(4900)}`, /nested too deeply.* 20\. Fetch/],
    [
      'cost',
      '{ claims(first: 200) { nodes { statements(first: 200) { nodes { evidence { quote } } } } } }',
      /may return \d+ objects; the maximum is 50000\. Request/,
    ],
    ['aliases', aliased(51), /51 aliases; the maximum is 50\. Split/],
    ['tokens', `{ ${'__typename '.repeat(10_000)} }`, /too many tokens.* maximum is 10000\. Pass/],
    ['fields, fragments written out', spread(10, 4), /too many fields.* maximum is 10000\. Split/],
    [
      'repetition of a field',
      `{ claims(first: 1) { ${'nodes { id } '.repeat(1000)} } }`,
      /maximum is 500000 comparisons.*\. Select/,
    ],
    ['page size', '{ claims(first: 201) { nodes { id } } }', /first is 201; the maximum is 200\. Use cursors/],
    [
      'page size from the end',
      '{ claims(last: 201) { nodes { id } } }',
      /last is 201; the maximum is 200\. Use cursors/,
    ],
    [
      'page size of a relation',
      '{ claims(first: 1) { nodes { about(first: 201) { nodes { id } } } } }',
      /first is 201; the maximum is 200\. Use cursors/,
    ],
    [
      'page size of statements',
      '{ statements(first: 201) { nodes { id } } }',
      /first is 201; the maximum is 200\. Use cursors/,
    ],
    ['depth of a filter', negated(13), /filter is nested 13 or more levels deep; the maximum is 12\. Put/],
    ['tests in a filter', oneOf(201), /filter has 20\d or more tests; the maximum is 200\. Split/],
    ['ids of nodes', nodes(201), /ids has 201 items; the maximum is 200\. Split/],
  ])('%s: a refusal names the limit and its value', async (_limit, request, said) => {
    const reply = await postQuery(program().url, request);
    expect(codeOf(reply)).toBe('QUERY_TOO_COSTLY');
    expect(messageOf(reply)).toMatch(said);
    expect(reply.data ?? null).toBeNull();
  });

  it.each<[string, string | GraphQLRequest, number]>([
    ['depth', nested(10), 400],
    ['aliases', aliased(51), 400],
    ['cost', '{ claims(first: 200) { nodes { statements(first: 200) { nodes { evidence { quote } } } } } }', 400],
    ['page size', '{ claims(first: 201) { nodes { id } } }', 200],
    ['depth of a filter', negated(13), 200],
    ['ids of nodes', nodes(201), 200],
  ])('%s: a query that is refused before execution has no data and status 400', async (_limit, request, status) => {
    const reply = await postQuery(program().url, request, { accept: 'application/graphql-response+json' });
    expect([reply.status, reply.data]).toEqual([status, status === 200 ? null : undefined]);
    expect(reply.errors?.[0]?.path).toEqual(status === 200 ? [expect.any(String)] : undefined);
    expect((await postQuery(program().url, request)).status).toBe(200);
  });

  it('depth of the variables, beyond the stack', async () => {
    const reply = await send(program().url, deepVariable(50_000));
    expect(codeOf(reply)).toBe('QUERY_TOO_COSTLY');
    expect(messageOf(reply)).toMatch(/nested too deeply; the maximum depth of a filter is 12\. Put/);
  });

  it('refuse a filter that is nested too deeply in a variable', async () => {
    const reply = await send(program().url, deepVariable(13));
    expect(messageOf(reply)).toMatch(/filter is nested 13 or more levels deep; the maximum is 12\. Put/);
  });

  /** A request in which a number of fields fail, each with an error of its own. */
  const failing = async (count: number): Promise<GraphQLRequest> => {
    const { data } = await postQuery(program().url, '{ claims(first: 30) { nodes { id } } }');
    const ids = many(count, (i) => data.claims.nodes[i % 30].id);
    const query =
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Claim { supportedBy(first: -1) { totalCount } } } }';
    return { query, variables: { ids } };
  };

  it('list the errors of 100 fields, each with its path', async () => {
    const { data, errors = [] } = await postQuery(program().url, await failing(100));
    expect(data).toEqual({ nodes: many(100, () => null) });
    expect(errors.map(({ extensions, path }) => [extensions.code, path])).toEqual(
      many(100, (i) => ['BAD_USER_INPUT', ['nodes', i, 'supportedBy']]),
    );
  });

  it('end a request with one error if more than 100 fields fail', async () => {
    const { data, errors } = await postQuery(program().url, await failing(101));
    expect(data).toBeNull();
    expect(errors).toEqual([
      {
        message: expect.stringMatching(/^More than 100 fields failed\. The last error: first is -1[;,]/),
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  it('refuse a body that is too large', async () => {
    const reply = await send(program().url, JSON.stringify({ query: `{ __typename } # ${'x'.repeat(1_000_000)}` }));
    expect(reply.status).toBe(413);
    expect(codeOf(reply)).toBe('QUERY_TOO_COSTLY');
    expect(messageOf(reply)).toMatch(/larger than the limit of 1000000 bytes/);
  });

  it('apply to GET requests', async () => {
    const reply = await getQuery(program().url, { query: aliased(51) });
    expect(codeOf(reply)).toBe('QUERY_TOO_COSTLY');
  });

  it.each<[string, string | GraphQLRequest]>([
    ['depth', nested(5)],
    ['aliases', aliased(50)],
    ['page size', '{ claims(first: 200) { nodes { id } } }'],
    ['depth of a filter', negated(12)],
    ['tests in a filter', oneOf(190)],
    ['ids of nodes', nodes(200)],
    ['fields, fragments written out', spread(2, 6)],
  ])('%s: a query within the limit is answered', async (_limit, request) => {
    const { errors, data } = await postQuery(program().url, request);
    expect(errors).toBeUndefined();
    expect(Object.keys(data).length).toBeGreaterThan(0);
  });

  it('differ from invalid input: a negative page size is BAD_USER_INPUT', async () => {
    expect(codeOf(await postQuery(program().url, '{ claims(first: -1) { nodes { id } } }'))).toBe('BAD_USER_INPUT');
    expect(codeOf(await postQuery(program().url, '{ claims(first: 1, last: 1) { nodes { id } } }'))).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('answers the next request after each refusal', async () => {
    expect((await postQuery(program().url, '{ __typename }')).data).toEqual({ __typename: 'Query' });
  });
});

describe('configured limits of a request', () => {
  const program = programForSuite({
    MAX_DEPTH: '3',
    MAX_COST: '10',
    MAX_ALIASES: '2',
    MAX_TOKENS: '60',
    MAX_BODY_BYTES: '600',
  });

  it.each<[string, string, RegExp]>([
    ['MAX_DEPTH', '{ claims(first: 1) { nodes { evidence { quote } } } }', /4 levels deep.* maximum is 3\. Fetch/],
    ['MAX_COST', '{ claims(first: 11) { nodes { id } } }', /may return \d+ objects; the maximum is 10\. Request/],
    ['MAX_ALIASES', aliased(3), /3 aliases; the maximum is 2\. Split/],
    ['MAX_TOKENS', `{ ${'x '.repeat(60)}}`, /too many tokens.* maximum is 60\. Pass/],
    ['MAX_BODY_BYTES', `{ __typename } # ${'x'.repeat(600)}`, /limit of 600 bytes/],
  ])('%s', async (_setting, query, said) => {
    const reply = await postQuery(program().url, query);
    expect(codeOf(reply)).toBe('QUERY_TOO_COSTLY');
    expect(messageOf(reply)).toMatch(said);
  });

  it('accept a query within them', async () => {
    const { data, errors } = await postQuery(program().url, '{ claims(first: 2) { nodes { id } } }');
    expect(errors).toBeUndefined();
    expect(data.claims.nodes).toHaveLength(2);
  });
});

describe('the time of one query', () => {
  const program = programForSuite({ QUERY_TIMEOUT_MS: '1', MAX_COST: '1000000' });

  it('ends with TIMEOUT, and the server answers the next request', async () => {
    const level = 'evidence { quote passages { text } } statements(first: 20) { nodes { evidence { quote } } }';
    const query = `{ ${many(20, (i) => `a${i}: claims(first: 30) { nodes { id ${level} } }`).join(' ')} }`;
    const reply = await postQuery(program().url, query);
    expect(reply.errors?.map(({ extensions }) => extensions.code)).toContain('TIMEOUT');
    expect(new Set(reply.errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['TIMEOUT']));
    expect(reply.errors?.[0]?.message).toBe('The query took too long; request less data at a time.');
    expect((await postQuery(program().url, '{ __typename }')).data).toEqual({ __typename: 'Query' });
  });
});
