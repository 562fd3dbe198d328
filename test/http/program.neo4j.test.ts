import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Neo4jServer, startNeo4j } from '../neo4j/server.js';
import { ROOT, theModel } from '../the-model.js';
import { type Copy, changedProject } from './changed-project.js';
import { describeOwnNeo4j, LOADING_TEST_MS, load, settingsFor } from './database.js';
import { type Program, runProgram, startProgram } from './program.js';
import { codeOf, messageOf, postQuery, read } from './request.js';

jest.setTimeout(LOADING_TEST_MS);

const exported = async ({ url }: Program): Promise<Buffer> => {
  const response = await fetch(`${url}/export/graph.jsonl`);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
};

describeOwnNeo4j('the started program with Neo4j', () => {
  let server: Neo4jServer;
  let program: Program | undefined;

  beforeAll(async () => {
    server = await startNeo4j();
  });
  afterAll(() => server?.stop());
  afterEach(async () => {
    await program?.stop();
    program = undefined;
  });

  describe('that is empty', () => {
    it('names the command that loads it at the start, and listens', async () => {
      program = await startProgram(settingsFor(server));
      expect(program.output.stderr).toMatch(/^[^\n]*npm run load[^\n]*\n$/);
      expect((await fetch(`${program.url}/health/live`)).status).toBe(200);
    });

    it('is not ready, and answers queries and exports with STORE_UNAVAILABLE', async () => {
      program = await startProgram(settingsFor(server));
      const ready = await fetch(`${program.url}/health/ready`);
      expect(ready.status).toBe(503);
      expect(await ready.json()).toEqual({ status: 'not ready', reason: expect.stringContaining('npm run load') });
      for (const query of ['{ claims { totalCount } }', '{ statistics { version } }', '{ node(id: "x") { id } }']) {
        const reply = await postQuery(program.url, query);
        expect([query, codeOf(reply)]).toEqual([query, 'STORE_UNAVAILABLE']);
        expect(messageOf(reply)).toContain('npm run load');
      }
      const download = await read(await fetch(`${program.url}/export/graph.jsonl`));
      expect([download.status, codeOf(download)]).toEqual([503, 'STORE_UNAVAILABLE']);
    });

    it('answers once a graph is loaded, without a restart', async () => {
      program = await startProgram(settingsFor(server));
      expect(await load(server)).toMatch(/\d+ \(\d+ new, 0 removed\) entities, \d+ \(\d+ new, 0 removed\) statements/);
      expect((await fetch(`${program.url}/health/ready`)).status).toBe(200);
      expect((await postQuery(program.url, '{ claims { totalCount } }')).data.claims.totalCount).toBeGreaterThan(0);
    });
  });

  describe('that holds the graph', () => {
    let embedded: Program;
    beforeAll(async () => {
      await load(server);
      embedded = await startProgram();
    });
    afterAll(() => embedded?.stop());

    it('changes nothing when it is loaded again', async () => {
      expect(await load(server)).toMatch(/\(0 new, 0 removed\) entities, .*\(0 new, 0 removed\) statements/);
    });

    it.each(['bolt', 'neo4j'] as const)(
      'gives the same JSON and export as the embedded store over %s://',
      async (scheme) => {
        program = await startProgram(settingsFor(server, scheme === 'bolt' ? server.uri : server.routingUri));
        const { kinds } = await theModel();
        const queries = [
          readFileSync(join(ROOT, 'src', 'web', 'graphiql', 'flagship.graphql'), 'utf8'),
          '{ statistics { version entities statements evidence kinds { kind count } relations { relation stated inferred reference } } }',
          '{ entities(last: 30, orderBy: [{field: NAME, direction: DESC}]) { totalCount edges { cursor node { __typename id reports { id } properties { name value } } } pageInfo { hasPreviousPage hasNextPage } } }',
          '{ statements(first: 50) { totalCount edges { cursor node { id relation basis subject { id } object { name } qualifiers { key value } evidence { quote before after passages { id } } } } } }',
          '{ reports { nodes { period text(start: 100, end: 400) sections { name depth start passages { text } } } } }',
          ...kinds.map(
            ({ plural }) =>
              `{ ${plural}(first: 100) { totalCount edges { cursor node { id name aliases evidence { start end } } } } }`,
          ),
        ];
        for (const query of queries) {
          const [there, here] = await Promise.all([postQuery(program.url, query), postQuery(embedded.url, query)]);
          expect(here.errors).toBeUndefined();
          expect(there.text).toBe(here.text);
        }
        expect((await exported(program)).equals(await exported(embedded))).toBe(true);
        expect(await (await fetch(`${program.url}/health/ready`)).text()).toBe(
          await (await fetch(`${embedded.url}/health/ready`)).text(),
        );
        expect(program.output.stderr).toBe('');
      },
    );
  });

  describe('that holds another graph than the seed’s', () => {
    let other: Copy;
    let version: string;
    beforeAll(async () => {
      other = changedProject();
      await load(server, other.folder);
      const { stdout } = await runProgram(settingsFor(server), {
        command: [process.execPath, join(ROOT, 'dist', 'cli.js'), 'export', '--format', 'jsonl', '--out', '/dev/null'],
      });
      version = /version ([0-9a-f]+)/.exec(stdout)?.[1] ?? '';
    });
    afterAll(() => other?.remove());

    it('serves the graph of the database', async () => {
      program = await startProgram(settingsFor(server));
      expect(program.output.stderr).toBe('');
      const ready = await fetch(`${program.url}/health/ready`);
      expect(ready.status).toBe(200);
      expect(await ready.json()).toEqual({ status: 'ready', version: expect.stringContaining(version) });
    });

    it('serves it without a seed', async () => {
      rmSync(join(other.folder, 'seed'), { recursive: true });
      rmSync(join(other.folder, 'dist', 'graph.json'), { force: true });
      program = await startProgram(settingsFor(server), { folder: other.folder });
      expect((await postQuery(program.url, '{ statistics { version } }')).data.statistics.version).toContain(version);
    });

    it('reports a difference from EXPECTED_VERSION at the start and as a detail of /health/ready', async () => {
      program = await startProgram({ ...settingsFor(server), EXPECTED_VERSION: '0123456789ab' });
      const detail = expect.stringMatching(/^The graph has version [0-9a-f]{64}; EXPECTED_VERSION is 0123456789ab\.$/);
      expect(program.output.stderr.trimEnd()).toEqual(detail);
      const ready = await fetch(`${program.url}/health/ready`);
      expect([ready.status, await ready.json()]).toEqual([
        200,
        { status: 'ready', version: expect.stringContaining(version), detail },
      ]);
    });

    it('prints nothing if EXPECTED_VERSION is a prefix of its version', async () => {
      program = await startProgram({ ...settingsFor(server), EXPECTED_VERSION: version });
      expect(program.output.stderr).toBe('');
      expect(await (await fetch(`${program.url}/health/ready`)).json()).not.toHaveProperty('detail');
    });

    it('serves the graph of the seed once that is loaded', async () => {
      program = await startProgram(settingsFor(server));
      await load(server);
      expect((await fetch(`${program.url}/health/ready`)).status).toBe(200);
      const embedded = await startProgram();
      try {
        expect((await exported(program)).equals(await exported(embedded))).toBe(true);
      } finally {
        await embedded.stop();
      }
    });
  });

  describe('that rejects the connection', () => {
    it.each([
      ['a wrong password', { NEO4J_PASSWORD: 'a-wrong-password' }, 'password'],
      ['an unknown database', { NEO4J_DATABASE: 'nowhere' }, 'database'],
    ])('ends with one line on stderr and exit code 1: %s', async (_case, wrong, said) => {
      const { code, stdout, stderr } = await runProgram({ ...settingsFor(server), ...wrong });
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(/^[^\n]+\n$/);
      expect(stderr).toContain(said);
      expect(stderr).not.toContain('a-wrong-password');
    });
  });
});
