import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LOADING_TEST_MS } from '../http/database.js';
import { type Program, runProgram, startProgram } from '../http/program.js';
import { postQuery } from '../http/request.js';
import { freePort } from '../neo4j/access.js';
import { describeNeo4j } from '../neo4j/suite.js';
import { ROOT } from '../the-model.js';
import { buildImage, type Image } from './build-image.js';
import { readCompose, type Service } from './compose.js';
import { type Neo4jContainer, settingsOf, startAsImage } from './neo4j-image.js';

jest.setTimeout(LOADING_TEST_MS);

const run = promisify(execFile);
const FLAGSHIP = readFileSync(join(ROOT, 'src', 'web', 'graphiql', 'flagship.graphql'), 'utf8');
const PASSWORD = 'only-for-tests';

let image: Image;
beforeAll(async () => {
  image = await buildImage();
});
afterAll(() => image?.remove());

/** Starts the image's command on a port of its own, with the variables that `docker run` is given. */
async function start(env: Record<string, string>, port: number): Promise<Program> {
  const { command, folder, user } = image;
  return startProgram({ ...image.env, PORT: String(port), ...env }, { command, folder, user });
}

async function expectFlagship(port: number): Promise<void> {
  const url = `http://127.0.0.1:${port}`;
  const { data, errors } = await postQuery(url, FLAGSHIP);
  expect(errors).toBeUndefined();
  expect(data.claims.totalCount).toBeGreaterThan(0);
  expect(data.claims.nodes).toHaveLength(data.claims.totalCount);
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
}

describe('the image that the Dockerfile describes', () => {
  const healthCheck = async (port: number): Promise<unknown> => {
    const [program, ...args] = image.healthCheck;
    return run(program, args, { env: { PATH: process.env.PATH, ...image.env, PORT: String(port) } });
  };

  it('serves the seed, as a user who cannot write there, until SIGTERM', async () => {
    const before = image.files();
    const port = await freePort();
    const program = await start({ ALLOW_ANONYMOUS: '1' }, port);
    try {
      await expectFlagship(port);
      for (const page of ['/', '/explore', '/reports/sugon-2021', '/graphiql'])
        expect((await fetch(`http://127.0.0.1:${port}${page}`)).status).toBe(200);
      await healthCheck(port);
    } finally {
      const { code, stderr } = await program.stop();
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    }
    await expect(healthCheck(port)).rejects.toMatchObject({ code: 1 });
    expect(image.files()).toEqual(before);
  });

  it('holds the packages of production alone', async () => {
    const { stdout } = await run('npm', ['ls', '--all', '--parseable', '--omit=dev'], { cwd: image.folder });
    expect(stdout).toContain(join('node_modules', 'fastify'));
    await expect(run(process.execPath, ['-e', 'import("typescript")'], { cwd: image.folder })).rejects.toThrow(
      'ERR_MODULE_NOT_FOUND',
    );
  });
});

describe('settingsOf', () => {
  it('makes a setting of each variable of Neo4j but those of the image', () => {
    expect(
      settingsOf({
        NEO4J_AUTH: 'a/b',
        NEO4J_PASSWORD: 'c',
        NEO4J_server_tx__log_size: '1',
        NEO4J_empty: '',
        PATH: '/',
      }),
    ).toEqual(['PASSWORD=c', 'server.tx_log.size=1']);
  });
});

describeNeo4j('the services of the compose file', () => {
  let services: Record<string, Service>;
  let neo4j: Neo4jContainer;
  const service = (name: string): Service => {
    const found = services[name];
    if (!found) throw new Error(`There is no service ${name}.`);
    return found;
  };
  /** The environment of a service, with the address under which the database is reached here. */
  const environmentOf = (name: string): Record<string, string> => {
    const { environment } = service(name);
    expect(environment.NEO4J_URI).toBe('neo4j://neo4j:7687');
    return { ...environment, NEO4J_URI: `neo4j://127.0.0.1:${neo4j.port}` };
  };

  beforeAll(async () => {
    services = readCompose({ NEO4J_PASSWORD: PASSWORD });
    neo4j = await startAsImage(service('neo4j'));
  });
  afterAll(() => neo4j?.stop());

  it('need a password', () => {
    expect(() => readCompose({})).toThrow(
      'NEO4J_PASSWORD: set NEO4J_PASSWORD to a password of 8 characters or more without /',
    );
  });

  it('start a Neo4j whose health check succeeds with its password alone', async () => {
    await neo4j.checkHealth();
    const { environment } = service('neo4j');
    await expect(neo4j.checkHealth({ ...environment, NEO4J_AUTH: 'neo4j/another-one' })).rejects.toMatchObject({
      code: 1,
    });
  });

  it('load the seed into it, and serve it from there', async () => {
    const { folder, user } = image;
    const { command } = service('load');
    const loaded = await runProgram(
      { ...image.env, ...environmentOf('load') },
      { ...(command ? { command } : {}), folder, user, patienceMs: LOADING_TEST_MS },
    );
    expect(loaded).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^Loaded and verified in /) });
    const port = await freePort();
    const program = await start(environmentOf('server'), port);
    try {
      await expectFlagship(port);
    } finally {
      expect(await program.stop()).toMatchObject({ code: 0, stderr: '' });
    }
  });
});
