import { type Neo4jServer, startNeo4j } from '../neo4j/server.js';
import { ask, codeOf, messageOf, type Reply, read } from './ask.js';
import { describeOwnNeo4j, load, settingsFor } from './database.js';
import { type Program, startProgram } from './program.js';

const TOLD_MS = 3000;
const BACK_MS = 5000;
const ENDED_MS = 5000;

const FLAGSHIP =
  '{ claims(where: {category: {eq: SERVICE}}, first: 50) { totalCount nodes { name support supportedBy { edges { node { name } statement { evidence { quote section { name } } } } } } } }';

describeOwnNeo4j.each(['bolt', 'neo4j'] as const)('while Neo4j at %s:// is away', (scheme) => {
  let server: Neo4jServer;
  let program: Program;
  let before: Reply;

  beforeAll(async () => {
    server = await startNeo4j();
    expect((await load(server)).code).toBe(0);
    program = await startProgram(settingsFor(server, scheme === 'bolt' ? server.uri : server.routingUri));
    // Several at once, so that more than one connection is open when the database goes.
    [before] = (await Promise.all([1, 2, 3, 4, 5].map(() => ask(program.url, FLAGSHIP)))) as [Reply];
    expect(before.errors).toBeUndefined();
  });
  afterAll(async () => {
    await program?.stop();
    await server?.stop();
  });

  it('every answer is STORE_UNAVAILABLE within 3 s of its end', async () => {
    await server.kill();
    const began = Date.now();
    const replies = await Promise.all([1, 2, 3, 4, 5].map(() => ask(program.url, FLAGSHIP)));
    expect(Date.now() - began).toBeLessThan(TOLD_MS);
    for (const reply of replies) {
      expect(codeOf(reply)).toBe('STORE_UNAVAILABLE');
      expect(messageOf(reply)).not.toMatch(/127\.0\.0\.1|bolt|neo4j|ECONN/i);
      expect(reply.data ?? null).toBeNull();
    }
  });

  it('later ones, too', async () => {
    const began = Date.now();
    expect(codeOf(await ask(program.url, '{ statistics { version } }'))).toBe('STORE_UNAVAILABLE');
    expect(Date.now() - began).toBeLessThan(TOLD_MS);
  });

  it('the export and the health say so, and the program lives', async () => {
    const began = Date.now();
    const download = await read(await fetch(`${program.url}/export/graph.jsonl`));
    expect([download.status, codeOf(download)]).toEqual([503, 'STORE_UNAVAILABLE']);
    expect(Date.now() - began).toBeLessThan(TOLD_MS);
    const ready = await fetch(`${program.url}/health/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ status: 'not ready', reason: expect.stringMatching(/\S/) });
    expect((await fetch(`${program.url}/health/live`)).status).toBe(200);
    expect((await fetch(`${program.url}/graphiql`)).status).toBe(200);
    expect((await ask(program.url, '{ __typename }')).data).toEqual({ __typename: 'Query' });
  });

  it('it answers again by itself within 5 s of its return', async () => {
    await server.restart();
    const began = Date.now();
    let reply = await ask(program.url, FLAGSHIP);
    while (reply.errors && Date.now() - began < BACK_MS) {
      expect(codeOf(reply)).toBe('STORE_UNAVAILABLE');
      reply = await ask(program.url, FLAGSHIP);
    }
    expect(Date.now() - began).toBeLessThan(BACK_MS);
    expect(reply.text).toBe(before.text);
    expect((await fetch(`${program.url}/health/ready`)).status).toBe(200);
  });

  it('the program still ends in good order', async () => {
    await server.kill();
    const began = Date.now();
    program.signal('SIGTERM');
    const { code, stderr } = await program.ended;
    expect(Date.now() - began).toBeLessThan(ENDED_MS);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
