import { postQuery, read, send } from './request.js';
import { programForSuite } from './suite.js';

const program = programForSuite();
const url = (): string => program().url;

const CODES = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'QUERY_TOO_COSTLY',
  'UNAUTHENTICATED',
  'STORE_UNAVAILABLE',
  'TIMEOUT',
  'INTERNAL_SERVER_ERROR',
];
/** Patterns that reveal the machine, the code or the database. */
const INTERNAL = /stack|node_modules|\/(dist|src)\/|\\n *at |FST_|ECONN|Neo\.|MATCH|127\.0\.0\.1|localhost|exception/i;

describe('every error has a code of the closed list and no internal details', () => {
  it.each([
    ['no GraphQL', '{"query":"{ claims("}', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{"query":"{ claimz { id } }"}', 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown argument', '{"query":"{ claims(limit: 1) { totalCount } }"}', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an unknown value of an enum',
      '{"query":"{ entities(kinds: [BOAT]) { totalCount } }"}',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['an unknown fragment', '{"query":"{ ...Nothing }"}', 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown operation', '{"query":"{ __typename }","operationName":"Nothing"}', 'BAD_USER_INPUT'],
    ['a cursor of nowhere', '{"query":"{ claims(after: \\"x\\") { nodes { id } } }"}', 'BAD_USER_INPUT'],
    ['a null in a filter', '{"query":"{ claims(where: {name: {eq: null}}) { totalCount } }"}', 'BAD_USER_INPUT'],
    [
      'half a surrogate pair',
      '{"query":"query ($n: String!) { claims(where: {name: {eq: $n}}) { totalCount } }","variables":{"n":"\\uD800"}}',
      'BAD_USER_INPUT',
    ],
    ['too large a page', '{"query":"{ claims(first: 1000) { nodes { id } } }"}', 'QUERY_TOO_COSTLY'],
    ['no JSON', 'query { __typename }', 'BAD_USER_INPUT'],
    ['JSON that sets a prototype', '{"query":"{ __typename }","__proto__":{"polluted":true}}', 'BAD_USER_INPUT'],
  ])('%s', async (_case, body, code) => {
    const { errors, text } = await send(url(), body);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code }]);
    expect(CODES).toContain(code);
    expect(errors?.[0]?.message).toMatch(/\S/);
    expect(text).not.toMatch(INTERNAL);
  });

  it('has the location in the query', async () => {
    const { text } = await send(url(), '{"query":"{ __typename\\n  claimz }"}');
    expect(JSON.parse(text).errors[0].locations).toEqual([{ line: 2, column: 3 }]);
  });

  it('has the path of the field that failed', async () => {
    const { errors } = await postQuery(url(), '{ __typename mine: claims(after: "x") { nodes { id } } }');
    expect(errors?.[0]?.path).toEqual(['mine']);
  });

  it('lists all errors of a query', async () => {
    const { errors } = await postQuery(url(), '{ claims { one two } }');
    expect(errors?.map(({ message }) => message)).toEqual([
      expect.stringContaining('"one"'),
      expect.stringContaining('"two"'),
    ]);
  });

  it('returns null for an unknown id, without an error', async () => {
    const { data, errors } = await postQuery(
      url(),
      '{ node(id: "claim:none") { id } nodes(ids: ["claim:none", "x"]) { id } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ node: null, nodes: [null, null] });
  });
});

describe('an unknown address', () => {
  it.each([
    ['GET', '/nothing', 404],
    ['GET', '/graphql/more', 404],
    ['GET', '/assets/nothing.js', 404],
    ['GET', '/export/graph.json', 404],
    ['GET', '/%zz', 400],
    ['POST', '/', 404],
    ['DELETE', '/graphql', 404],
    ['PUT', '/graphql', 404],
  ])('%s %s', async (method, path, status) => {
    const reply = await read(await fetch(`${url()}${path}`, { method }));
    expect(reply.status).toBe(status);
    expect(reply.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(reply.errors).toEqual([{ message: expect.stringMatching(/\S/), extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(reply.text).not.toMatch(INTERNAL);
    expect(reply.text.length).toBeLessThan(1000);
  });
});

it('shows only the beginning of a long address', async () => {
  const reply = await read(await fetch(`${url()}/${'x'.repeat(3000)}`));
  expect(reply.status).toBe(404);
  expect(reply.text.length).toBeLessThan(500);
});

it('does not log invalid requests', () => {
  expect(program().output.stderr).toBe('');
  expect(program().output.stdout).toBe(`Ready on ${url()}\n`);
});
