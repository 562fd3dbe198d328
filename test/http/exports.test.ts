import { get, type IncomingMessage } from 'node:http';
import { codeOf, messageOf, read } from './request.js';
import { programForSuite } from './suite.js';

const TYPES = {
  jsonl: 'application/jsonl; charset=utf-8',
  jsonld: 'application/ld+json',
  trig: 'application/trig; charset=utf-8',
  graphml: 'application/graphml+xml; charset=utf-8',
  gexf: 'application/gexf+xml; charset=utf-8',
  'csv.zip': 'application/zip',
};

describe('the exports', () => {
  const program = programForSuite();
  const fetched = (file: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${program().url}/export/${file}`, { headers });

  it.each(Object.entries(TYPES))('graph.%s is streamed as %s, as an attachment', async (extension, type) => {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      get(`${program().url}/export/graph.${extension}`, resolve).once('error', reject);
    });
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe(type);
    expect(response.headers['content-disposition']).toBe(`attachment; filename="graph.${extension}"`);
    expect(response.headers['transfer-encoding']).toBe('chunked');
    expect(response.headers['x-truncated']).toBeUndefined();
    let size = 0;
    let largest = 0;
    for await (const chunk of response) {
      size += (chunk as Buffer).length;
      largest = Math.max(largest, (chunk as Buffer).length);
    }
    expect(size).toBeGreaterThan(100_000);
    expect(largest).toBeLessThan(size / 4);
  });

  it('have an ETag each, and answer 304 to If-None-Match', async () => {
    const tags: string[] = [];
    const query = '?ids=organization:sugon&depth=1&kinds=CERTIFICATION';
    for (const extension of Object.keys(TYPES))
      for (const file of [`graph.${extension}`, `graph.${extension}${query}`]) {
        const response = await fetched(file);
        await response.arrayBuffer();
        const tag = response.headers.get('etag') as string;
        tags.push(tag);
        const again = await fetched(file, { 'if-none-match': tag });
        expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
      }
    expect(new Set(tags).size).toBe(tags.length);
    const other = await fetched('graph.jsonl', { 'if-none-match': tags[1] as string });
    expect(other.status).toBe(200);
    await other.arrayBuffer();
  });

  it.each([
    ['weak', (tag: string) => `W/${tag}`],
    ['in a list', (tag: string) => `"one, two" , W/"three",${tag}`],
    ['weak, in a list', (tag: string) => `"one", W/${tag}, "two"`],
    ['as any', () => '*'],
  ])('answer 304 to a matching If-None-Match: %s', async (_how, held) => {
    const { headers } = await fetch(`${program().url}/export/graph.jsonl`, { method: 'HEAD' });
    const again = await fetched('graph.jsonl', { 'if-none-match': held(headers.get('etag') as string) });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it.each([
    ['another', () => '"other"'],
    ['a part of it', (tag: string) => `${tag.slice(0, -2)}"`],
    ['it without quotes', (tag: string) => tag.slice(1, -1)],
    ['nothing', () => ''],
  ])('answer 200 to %s', async (_what, held) => {
    const { headers } = await fetch(`${program().url}/export/graph.jsonl`, { method: 'HEAD' });
    const response = await fetched('graph.jsonl', { 'if-none-match': held(headers.get('etag') as string) });
    expect(response.status).toBe(200);
    await response.arrayBuffer();
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('are only read: %s is not allowed', async (method) => {
    for (const file of ['graph.jsonl', 'graph.rdf']) {
      const body = method === 'DELETE' ? {} : { body: 'x', headers: { 'content-type': 'text/plain' } };
      const reply = await read(await fetch(`${program().url}/export/${file}`, { method, ...body }));
      expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
      expect(messageOf(reply)).toBe('Exports only support GET and HEAD.');
    }
  });

  it.each(['text=%FF', 'text=%E6%B6', 'ids=organization:%C3%28', 'text=100%'])(
    'an address with broken escapes is refused: %s',
    async (query) => {
      const reply = await read(await fetched(`graph.jsonl?${query}`));
      expect([reply.status, codeOf(reply)]).toEqual([400, 'BAD_USER_INPUT']);
      expect(messageOf(reply)).toContain('percent-escape that is not valid UTF-8');
    },
  );

  it('select a neighbourhood, with X-Truncated if the limit is reached', async () => {
    const response = await fetched('graph.jsonl?ids=organization:sugon&relations=HOLDS&limit=3');
    expect([response.status, response.headers.get('x-truncated')]).toEqual([200, 'true']);
    const lines = (await response.text()).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).kind ?? JSON.parse(line).relation).sort()).toEqual([
      'CERTIFICATION',
      'CERTIFICATION',
      'HOLDS',
      'HOLDS',
      'ORGANIZATION',
    ]);
  });

  it('select the results of a search', async () => {
    const response = await fetched(`graph.jsonl?text=${encodeURIComponent('董事会')}&kinds=COMMITTEE`);
    const lines = (await response.text()).trim().split('\n');
    expect(response.status).toBe(200);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['committee:sugon-2021:board']);
  });

  it.each(['graph.rdf', 'graph', 'graph.', 'graph.JSONL', 'other.trig', 'graph.trig.gz'])(
    'there is no %s: what there is, is said',
    async (file) => {
      const reply = await read(await fetched(file));
      expect([reply.status, codeOf(reply)]).toEqual([404, 'BAD_USER_INPUT']);
      expect(messageOf(reply)).toBe(
        'There is no such export; use one of graph.csv.zip, graph.gexf, graph.graphml, graph.jsonld, graph.jsonl, graph.trig.',
      );
    },
  );

  it.each([
    ['?first=3', 400, 'BAD_USER_INPUT', '"first"'],
    ['?depth=2', 400, 'BAD_USER_INPUT', 'ids'],
    ['?ids=claim:nowhere', 400, 'BAD_USER_INPUT', '"claim:nowhere"'],
    ['?ids=organization:sugon&depth=-1', 400, 'BAD_USER_INPUT', 'depth is -1'],
    ['?ids=organization:sugon&limit=many', 400, 'BAD_USER_INPUT', 'limit is "many"'],
    ['?ids=organization:sugon&limit=0', 400, 'BAD_USER_INPUT', 'limit is 0'],
    ['?ids=organization:sugon&limit=2001', 413, 'QUERY_TOO_COSTLY', 'limit is 2001'],
    ['?ids=organization:sugon&kinds=claim', 400, 'BAD_USER_INPUT', 'kinds'],
    ['?ids=organization:sugon&relations=holds', 400, 'BAD_USER_INPUT', 'relations'],
  ])('refuse graph.trig%s with %i', async (query, status, code, said) => {
    const response = await fetched(`graph.trig${query}`);
    expect(response.headers.get('content-disposition')).toBeNull();
    const reply = await read(response);
    expect([reply.status, codeOf(reply)]).toEqual([status, code]);
    expect(messageOf(reply)).toContain(said);
  });

  it('continue to work after an aborted one', async () => {
    const breaking = new AbortController();
    const response = await fetch(`${program().url}/export/graph.csv.zip`, { signal: breaking.signal });
    await response.body?.getReader().read();
    breaking.abort();
    const after = await fetched('graph.gexf');
    expect((await after.text()).trimEnd().endsWith('</gexf>')).toBe(true);
    expect(program().output.stderr).toBe('');
  });
});

describe('the exports with ACCESS_TOKEN', () => {
  const program = programForSuite({ ACCESS_TOKEN: 'a-token-for-tests' });

  it.each(Object.keys(TYPES))('graph.%s needs it', async (extension) => {
    const url = `${program().url}/export/graph.${extension}`;
    const refused = await read(await fetch(url));
    expect([refused.status, codeOf(refused)]).toEqual([401, 'UNAUTHENTICATED']);
    const given = await fetch(url, { headers: { authorization: 'Bearer a-token-for-tests' } });
    expect(given.status).toBe(200);
    await given.arrayBuffer();
  });
});
