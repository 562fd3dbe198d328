import { codeOf, getQuery, postQuery, read } from './request.js';
import { programForSuite } from './suite.js';

describe('with ACCESS_TOKEN', () => {
  const token = 'a-secret-for-tests';
  const program = programForSuite({ ACCESS_TOKEN: token });
  const url = (): string => program().url;
  const bearer = (given: string) => ({ authorization: given });

  const wrong: [string, Record<string, string>][] = [
    ['no token', {}],
    ['an empty header', bearer('')],
    ['a wrong token', bearer('Bearer another-secret')],
    ['the beginning of the token', bearer(`Bearer ${token.slice(0, -1)}`)],
    ['more than the token', bearer(`Bearer ${token}x`)],
    ['the token in capitals', bearer(`Bearer ${token.toUpperCase()}`)],
    ['the token without its scheme', bearer(token)],
    ['the scheme without a token', bearer('Bearer')],
    ['the scheme and the token in one', bearer(`Bearer${token}`)],
    ['Basic with the token', bearer(`Basic ${Buffer.from(`:${token}`).toString('base64')}`)],
    ['Basic with the bare token', bearer(`Basic ${token}`)],
    ['the token in another header', { 'x-access-token': token }],
  ];

  it.each(wrong)('%s opens neither /graphql nor the export', async (_case, headers) => {
    const replies = await Promise.all([
      postQuery(url(), '{ __typename }', headers),
      getQuery(url(), { query: '{ __typename }' }, headers),
      read(await fetch(`${url()}/export/graph.jsonl`, { headers })),
    ]);
    for (const reply of replies) {
      expect(reply.status).toBe(401);
      expect(codeOf(reply)).toBe('UNAUTHENTICATED');
      expect(reply.headers.get('www-authenticate')).toBe('Bearer');
      expect(reply.data).toBeUndefined();
      expect(reply.text).not.toContain(token);
    }
  });

  it('is not accepted in the address', async () => {
    const reply = await getQuery(url(), { query: '{ __typename }', access_token: token, token });
    expect(codeOf(reply)).toBe('UNAUTHENTICATED');
  });

  it('does not reveal the size of the export', async () => {
    const { status, headers } = await fetch(`${url()}/export/graph.jsonl`, { method: 'HEAD' });
    expect(status).toBe(401);
    expect(headers.get('etag')).toBeNull();
  });

  it('is required before a body is read', async () => {
    const reply = await read(
      await fetch(`${url()}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: 'not JSON',
      }),
    );
    expect(codeOf(reply)).toBe('UNAUTHENTICATED');
  });

  it.each(['Bearer', 'bearer', 'BEARER'])('the right token opens both, after %s', async (scheme) => {
    const headers = bearer(`${scheme} ${token}`);
    expect((await postQuery(url(), '{ __typename }', headers)).data).toEqual({ __typename: 'Query' });
    expect((await getQuery(url(), { query: '{ __typename }' }, headers)).data).toEqual({ __typename: 'Query' });
    const exported = await fetch(`${url()}/export/graph.jsonl`, { headers });
    expect(exported.status).toBe(200);
    await exported.arrayBuffer();
  });

  it.each(['/', '/graphiql', '/health/live', '/health/ready'])('%s is open without it', async (path) => {
    const response = await fetch(`${url()}${path}`);
    expect(response.status).toBe(200);
    await response.arrayBuffer();
  });

  it('serves the files of the pages without a token', async () => {
    const page = await (await fetch(`${url()}/graphiql`)).text();
    const [, script = ''] = /src="(\/assets\/[^"]+)"/.exec(page) ?? [];
    expect((await fetch(`${url()}${script}`)).status).toBe(200);
  });

  it('does not log the token', () => {
    expect(JSON.stringify(program().output)).not.toContain(token);
  });
});

describe('without ACCESS_TOKEN', () => {
  const program = programForSuite();

  it('ignores a token', async () => {
    const reply = await postQuery(program().url, '{ __typename }', { authorization: 'Bearer anything' });
    expect(reply.data).toEqual({ __typename: 'Query' });
  });
});
