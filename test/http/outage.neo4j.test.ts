import { type Neo4jServer, startNeo4j } from '../neo4j/server.js';
import { layCable } from './cable.js';
import { describeOwnNeo4j, LOADING_TEST_MS, load, settingsFor } from './database.js';
import { type Program, startProgram } from './program.js';
import { codeOf, postQuery, type Reply, read } from './request.js';

jest.setTimeout(LOADING_TEST_MS);

const FAILED_MS = 3000;
const BACK_MS = 5000;
const ENDED_MS = 5000;

const FLAGSHIP =
  '{ claims(where: {category: {eq: SERVICE}}, first: 50) { totalCount nodes { name support supportedBy { edges { node { name } statement { evidence { quote section { name } } } } } } } }';

describeOwnNeo4j('the program while Neo4j is down, connected by bolt:// and by neo4j://', () => {
  let server: Neo4jServer;
  let programs: Program[];
  let before: string;

  /** Sends a query to both programs. */
  const queryAll = (query: string): Promise<Reply[]> => Promise.all(programs.map(({ url }) => postQuery(url, query)));

  /** A running answer can be incomplete; each missing part then has an error. */
  const expectUnavailable = ({ errors }: Reply): void => {
    expect([...new Set(errors?.map(({ extensions }) => extensions.code))]).toEqual(['STORE_UNAVAILABLE']);
    for (const { message } of errors ?? []) expect(message).not.toMatch(/127\.0\.0\.1|bolt|neo4j|ECONN/i);
  };

  beforeAll(async () => {
    server = await startNeo4j();
    await load(server);
    programs = await Promise.all([server.uri, server.routingUri].map((uri) => startProgram(settingsFor(server, uri))));
    const [one, other] = await queryAll(FLAGSHIP);
    before = one?.text as string;
    expect(one?.errors).toBeUndefined();
    expect(other?.text).toBe(before);
  });
  afterAll(async () => {
    await Promise.all((programs ?? []).map((program) => program.stop()));
    await server?.stop();
  });

  it('answers completely or with STORE_UNAVAILABLE, whenever the connection breaks', async () => {
    const cable = await layCable(Number(/\d+$/.exec(server.uri)?.[0]));
    const program = await startProgram(settingsFor(server, `bolt://127.0.0.1:${cable.port}`));
    try {
      for (let pieces = 1; pieces <= 40; pieces++) {
        cable.cutAfter(pieces);
        for (const reply of await Promise.all([1, 2, 3, 4].map(() => postQuery(program.url, FLAGSHIP))))
          if (reply.errors) expectUnavailable(reply);
          else expect(reply.text).toBe(before);
      }
      cable.cutAfter(Number.POSITIVE_INFINITY);
      expect((await postQuery(program.url, FLAGSHIP)).text).toBe(before);
      expect(program.output.stdout).toBe(`Ready on ${program.url}\n`);
    } finally {
      await program.stop();
      cable.close();
    }
  });

  it('answers running requests with STORE_UNAVAILABLE within 3 s', async () => {
    const untilItFails = async ({ url }: Program): Promise<Reply> => {
      let reply = await postQuery(url, FLAGSHIP);
      while (reply.text === before) reply = await postQuery(url, FLAGSHIP);
      return reply;
    };
    const clients = Promise.all(programs.flatMap((program) => [1, 2, 3].map(() => untilItFails(program))));
    await queryAll(FLAGSHIP);
    const began = Date.now();
    await server.kill();
    const replies = await clients;
    expect(Date.now() - began).toBeLessThan(FAILED_MS);
    replies.forEach(expectUnavailable);
  });

  it.each([FLAGSHIP, '{ statistics { version } }', '{ node(id: "organization:sugon") { id } }'])(
    'answers later requests with STORE_UNAVAILABLE within 3 s: %s',
    async (query) => {
      const began = Date.now();
      const replies = await queryAll(query);
      expect(Date.now() - began).toBeLessThan(FAILED_MS);
      replies.forEach(expectUnavailable);
    },
  );

  it('reports the outage in exports and /health/ready, and serves what needs no database', async () => {
    for (const { url } of programs) {
      const began = Date.now();
      const download = await read(await fetch(`${url}/export/graph.jsonl`));
      expect([download.status, codeOf(download)]).toEqual([503, 'STORE_UNAVAILABLE']);
      expect(Date.now() - began).toBeLessThan(FAILED_MS);
      const ready = await fetch(`${url}/health/ready`);
      expect(ready.status).toBe(503);
      expect(await ready.json()).toEqual({ status: 'not ready', reason: expect.stringMatching(/\S/) });
      for (const path of ['/health/live', '/', '/graphiql']) expect((await fetch(`${url}${path}`)).status).toBe(200);
      expect((await postQuery(url, '{ __typename }')).data).toEqual({ __typename: 'Query' });
    }
  });

  it('answers again within 5 s after the database has restarted', async () => {
    await server.restart();
    const began = Date.now();
    let replies = await queryAll('{ statistics { version } }');
    while (replies.some(({ errors }) => errors) && Date.now() - began < BACK_MS) {
      replies.filter(({ errors }) => errors).forEach(expectUnavailable);
      replies = await queryAll('{ statistics { version } }');
    }
    expect(Date.now() - began).toBeLessThan(BACK_MS);
    for (const { errors } of replies) expect(errors).toBeUndefined();
    for (const { text } of await queryAll(FLAGSHIP)) expect(text).toBe(before);
    for (const { url } of programs) expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  });

  it('shuts down cleanly', async () => {
    await server.kill();
    const began = Date.now();
    for (const program of programs) program.signal('SIGTERM');
    const ends = await Promise.all(programs.map(({ ended }) => ended));
    expect(Date.now() - began).toBeLessThan(ENDED_MS);
    // An outage of the database is not logged as an error of the program.
    for (const [i, { code, stdout, stderr }] of ends.entries())
      expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: `Ready on ${programs[i]?.url}\n`, stderr: '' });
  });
});
