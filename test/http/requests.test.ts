import { codeOf, getQuery, messageOf, postQuery, read, send } from './request.js';
import { programForSuite } from './suite.js';

const program = programForSuite();
const url = (): string => program().url;

const PAGE = 'query Page($n: Int!) { claims(first: $n) { nodes { id } } }';

describe('a query', () => {
  it('gets the same answer by GET as by POST', async () => {
    const query = '{ statistics { version entities } claims(first: 3) { nodes { id name } } }';
    const [got, posted] = await Promise.all([getQuery(url(), { query }), postQuery(url(), query)]);
    expect(posted.status).toBe(200);
    expect(posted.data.claims.nodes).toHaveLength(3);
    expect(got.text).toBe(posted.text);
  });

  it('is answered as JSON in UTF-8', async () => {
    const { headers } = await postQuery(url(), '{ __typename }');
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  it('reads variables from the body and from the URL', async () => {
    const posted = await postQuery(url(), { query: PAGE, variables: { n: 2 } });
    expect(posted.data.claims.nodes).toHaveLength(2);
    const got = await getQuery(url(), { query: PAGE, variables: '{"n":2}' });
    expect(got.data).toEqual(posted.data);
  });

  it('accepts Chinese in the URL and in the body', async () => {
    const query = 'query ($text: String!) { sections(where: {name: {contains: $text}}) { nodes { name } } }';
    const [posted, got] = await Promise.all([
      postQuery(url(), { query, variables: { text: '服务' } }),
      getQuery(url(), { query, variables: '{"text":"服务"}' }),
    ]);
    const names = posted.data.sections.nodes.map(({ name }: { name: string }) => name);
    expect(names).toContain('优质服务');
    expect(got.data).toEqual(posted.data);
  });

  it('with several operations executes the named one', async () => {
    const query = 'query A { a: __typename } query B { b: __typename }';
    expect((await postQuery(url(), { query, operationName: 'B' })).data).toEqual({ b: 'Query' });
    expect((await getQuery(url(), { query, operationName: 'A' })).data).toEqual({ a: 'Query' });
  });

  it.each([
    [
      'several operations and none named',
      'query A { a: __typename } query B { b: __typename }',
      undefined,
      'operation name',
    ],
    ['a name that no operation has', 'query A { a: __typename }', 'C', 'C'],
    ['a name and a nameless operation', '{ a: __typename }', 'C', 'C'],
  ])('with %s is BAD_USER_INPUT', async (_case, query, operationName, said) => {
    const reply = await postQuery(url(), { query, ...(operationName ? { operationName } : {}) });
    expect(codeOf(reply)).toBe('BAD_USER_INPUT');
    expect(messageOf(reply)).toContain(said);
    expect(reply.data).toBeUndefined();
  });

  it.each([
    ['of another type', { n: 'two' }, '"two"'],
    ['of a fraction for a whole number', { n: 1.5 }, '1.5'],
    ['left out though required', {}, '$n'],
    ['null though required', { n: null }, '$n'],
  ])('with a variable %s is BAD_USER_INPUT', async (_case, variables, said) => {
    const reply = await postQuery(url(), { query: PAGE, variables });
    expect(codeOf(reply)).toBe('BAD_USER_INPUT');
    expect(messageOf(reply)).toContain(said);
  });

  it('with a null variable for a non-null argument is BAD_USER_INPUT', async () => {
    const query = 'query ($ids: [ID!] = ["a"]) { nodes(ids: $ids) { id } }';
    expect(codeOf(await postQuery(url(), { query, variables: { ids: null } }))).toBe('BAD_USER_INPUT');
  });

  it.each(['mutation', 'subscription'])('that is a %s is refused', async (type) => {
    const reply = await postQuery(url(), `${type} { change }`);
    expect(codeOf(reply)).toBe('BAD_USER_INPUT');
    expect(messageOf(reply)).toBe(`Only queries are supported, not ${type}s.`);
  });
});

describe('an invalid request is refused', () => {
  it.each([
    ['a batch', JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]), 400],
    ['broken JSON', '{"query":', 400],
    ['an empty body', '', 400],
    ['a body without a query', '{"variables":{}}', 400],
    ['a text', '"{ __typename }"', 400],
    ['null', 'null', 400],
    ['an empty query', '{"query":""}', 400],
    ['a hash of a persisted query', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}', 200],
  ])('%s', async (_case, body, status) => {
    const reply = await send(url(), body);
    expect(codeOf(reply)).toBe('BAD_USER_INPUT');
    expect(reply.status).toBe(status);
    expect(reply.data).toBeUndefined();
  });

  it('a missing or empty query, without a mention of persisted queries', async () => {
    for (const body of ['{"query":""}', '{"query":null}', '{"variables":{}}']) {
      const message = messageOf(await send(url(), body));
      expect(message).toContain('query');
      expect(message).not.toMatch(/persisted/i);
    }
  });

  it('a URL with escapes that are not UTF-8', async () => {
    const address = `${url()}/graphql?query=${encodeURIComponent('{ search(text: "')}%FF${encodeURIComponent('") { totalCount } }')}`;
    const reply = await read(await fetch(address));
    expect([reply.status, codeOf(reply)]).toEqual([400, 'BAD_USER_INPUT']);
    expect(messageOf(reply)).toContain('percent-escape that is not valid UTF-8');
  });

  it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'a body of the media type %s',
    async (type) => {
      const reply = await send(url(), JSON.stringify({ query: '{ __typename }' }), { 'content-type': type });
      expect([400, 415]).toContain(reply.status);
      expect(codeOf(reply)).toBe('BAD_USER_INPUT');
    },
  );

  it('an Accept header without a media type of GraphQL', async () => {
    const reply = await postQuery(url(), '{ __typename }', { accept: 'text/html' });
    expect(reply.status).toBe(406);
    expect(codeOf(reply)).toBe('BAD_USER_INPUT');
  });

  it('a mutation by GET', async () => {
    const reply = await getQuery(url(), { query: 'mutation { change }' });
    expect(reply.status).toBe(405);
    expect(reply.headers.get('allow')).toBe('POST');
    expect(codeOf(reply)).toBe('BAD_USER_INPUT');
  });
});
