import { get } from 'node:http';
import { codeOf, read } from './request.js';
import { programForSuite } from './suite.js';

const program = programForSuite();

/** The requests that a page can make; fetch() sets Sec-Fetch-Mode itself, and node:http sends what it is given. */
const fetched = (path: string, headers: Record<string, string>) =>
  new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    get(`${program().url}${path}`, { headers }, async (response) => {
      let text = '';
      for await (const part of response.setEncoding('utf8')) text += part;
      resolve({ status: response.statusCode, text });
    }).once('error', reject);
  });

const PATHS = [`/graphql?${new URLSearchParams({ query: '{ __typename }' })}`, '/export/graph.jsonl?ids=region:CN'];

describe.each(PATHS)('%s', (path) => {
  it.each([
    ['an image', 'no-cors', 'image'],
    ['a script', 'no-cors', 'script'],
    ['fetch', 'cors', 'empty'],
    ['a frame', 'navigate', 'iframe'],
    ['an object', 'navigate', 'object'],
    ['a worker that navigates', 'navigate', 'empty'],
    ['a document that is fetched', 'no-cors', 'document'],
  ])('refuses %s of another site', async (_what, mode, dest) => {
    const { status, text } = await fetched(path, {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': mode,
      'sec-fetch-dest': dest,
    });
    expect(status).toBe(403);
    expect(JSON.parse(text)).toEqual({
      errors: [{ message: expect.stringContaining('other sites'), extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it('refuses a request of another site without mode and destination', async () => {
    expect((await fetched(path, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  it('accepts a link on another site', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    expect((await fetched(path, headers)).status).toBe(200);
  });

  it.each(['same-origin', 'same-site', 'none'])('is open to a request from %s', async (site) => {
    const headers = { 'sec-fetch-site': site, 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' };
    expect((await fetched(path, headers)).status).toBe(200);
  });

  it('accepts a client that sends none of these headers', async () => {
    expect((await fetched(path, {})).status).toBe(200);
  });
});

it('refuses a POST query of another site before its body is read', async () => {
  const headers = { 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' };
  const reply = await read(await fetch(`${program().url}/graphql`, { method: 'POST', headers, body: 'not JSON' }));
  expect([reply.status, codeOf(reply)]).toEqual([403, 'BAD_USER_INPUT']);
});

it.each(['/', '/graphiql', '/health/live'])('serves %s to other sites', async (path) => {
  const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' };
  expect((await fetched(path, headers)).status).toBe(200);
});
