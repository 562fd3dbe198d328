import { type Neo4jServer, startNeo4j } from '../neo4j/server.js';
import { layCable } from './cable.js';
import { describeOwnNeo4j, LOADING_TEST_MS, load, settingsFor } from './database.js';
import { type Program, startProgram } from './program.js';
import { codeOf, postQuery, type Reply, read } from './request.js';

jest.setTimeout(LOADING_TEST_MS);

const TOLD_MS = 3000;
const BACK_MS = 5000;
const ENDED_MS = 5000;

const FLAGSHIP =
  '{ claims(where: {category: {eq: SERVICE}}, first: 50) { totalCount nodes { name support supportedBy { edges { node { name } statement { evidence { quote section { name } } } } } } } }';

describeOwnNeo4j('while Neo4j is away, reached by bolt:// and by neo4j://', () => {
  let server: Neo4jServer;
  let programs: Program[];
  let before: string;

  /** Asks both programs the same at once. */
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

  it('a connection that breaks at whatever moment is STORE_UNAVAILABLE, or not noticed', async () => {
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

  it('answers STORE_UNAVAILABLE within 3 s of its end, and no other error', async () => {
    const onAndOn = async ({ url }: Program): Promise<Reply> => {
      let reply = await postQuery(url, FLAGSHIP);
      while (reply.text === before) reply = await postQuery(url, FLAGSHIP);
      return reply;
    };
    const askers = Promise.all(programs.flatMap((program) => [1, 2, 3].map(() => onAndOn(program))));
    await queryAll(FLAGSHIP);
    const began = Date.now();
    await server.kill();
    const replies = await askers;
    expect(Date.now() - began).toBeLessThan(TOLD_MS);
    replies.forEach(expectUnavailable);
  });

  it.each([FLAGSHIP, '{ statistics { version } }', '{ node(id: "organization:sugon") { id } }'])(
    'so is whoever asks later: %s',
    async (query) => {
      const began = Date.now();
      const replies = await queryAll(query);
      expect(Date.now() - began).toBeLessThan(TOLD_MS);
      replies.forEach(expectUnavailable);
    },
  );

  it('reports it in exports and /health/ready, and serves the rest', async () => {
    for (const { url } of programs) {
      const began = Date.now();
      const download = await read(await fetch(`${url}/export/graph.jsonl`));
      expect([download.status, codeOf(download)]).toEqual([503, 'STORE_UNAVAILABLE']);
      expect(Date.now() - began).toBeLessThan(TOLD_MS);
      const ready = await fetch(`${url}/health/ready`);
      expect(ready.status).toBe(503);
      expect(await ready.json()).toEqual({ status: 'not ready', reason: expect.stringMatching(/\S/) });
      for (const path of ['/health/live', '/', '/graphiql']) expect((await fetch(`${url}${path}`)).status).toBe(200);
      expect((await postQuery(url, '{ __typename }')).data).toEqual({ __typename: 'Query' });
    }
  });

  it('answers come again by themselves within 5 s of its return', async () => {
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

  it('the programs still end in good order', async () => {
    await server.kill();
    const began = Date.now();
    for (const program of programs) program.signal('SIGTERM');
    const ends = await Promise.all(programs.map(({ ended }) => ended));
    expect(Date.now() - began).toBeLessThan(ENDED_MS);
    // What goes to its log is our own fault; that the database is away is not.
    for (const [i, { code, stdout, stderr }] of ends.entries())
      expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: `Ready on ${programs[i]?.url}\n`, stderr: '' });
  });
});
