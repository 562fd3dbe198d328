import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../neo4j/access.js';
import { ROOT } from '../the-model.js';
import { runProgram, startProgram } from './program.js';
import { codeOf, postQuery } from './request.js';

/** Returns the only line that the program prints for an invalid configuration. */
async function refusal(env: Record<string, string>): Promise<string> {
  const { code, stdout, stderr } = await runProgram(env);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^[^\n]+\n$/);
  return stderr.trimEnd();
}

describe('the arguments of the program', () => {
  const run = (...args: string[]) =>
    runProgram({}, { command: [process.execPath, join(ROOT, 'dist', 'main.js'), ...args] });

  it.each(['--help', '-h'])('%s prints the usage and starts nothing', async (argument) => {
    const stdout = expect.stringMatching(/^Usage: npm start\n(.*\n)*.*configuration\.md/);
    expect(await run(argument)).toEqual({ code: 0, signal: null, stdout, stderr: '' });
  });

  it.each(['--port=5000', 'serve'])('%s is refused with one line and exit code 1', async (argument) => {
    const stderr = `The server takes no arguments, but ${argument} is given; see --help.\n`;
    expect(await run(argument)).toEqual({ code: 1, signal: null, stdout: '', stderr });
  });
});

describe('an invalid configuration ends the program with one line and exit code 1', () => {
  it.each([
    ['an invalid port', { PORT: 'http' }, 'PORT is "http"; it must be an integer from 0 to 65535.'],
    ['an invalid limit', { MAX_DEPTH: '-1' }, 'MAX_DEPTH is "-1"; it must be an integer from 1 to 1000.'],
    [
      'a host that other machines can reach, without a token',
      { HOST: '0.0.0.0' },
      'HOST is "0.0.0.0", which other machines can reach; set ACCESS_TOKEN, or set ALLOW_ANONYMOUS=1 to serve without a token.',
    ],
    [
      'an address of no database',
      { NEO4J_URI: 'http://localhost:7474', NEO4J_PASSWORD: 'x' },
      'NEO4J_URI is "http://localhost:7474"; it must be an address such as neo4j://host:7687, neo4j+s://host or bolt://host:7687.',
    ],
    [
      'a database without a password',
      { NEO4J_URI: 'bolt://127.0.0.1:7687' },
      'NEO4J_PASSWORD is not set; it is required with NEO4J_URI.',
    ],
    [
      'a host that is not this machine’s',
      { HOST: '192.0.2.1', ALLOW_ANONYMOUS: '1' },
      'HOST is not an address of this machine; set it to one of its addresses.',
    ],
  ])('%s', async (_case, env, said) => {
    expect(await refusal(env)).toBe(said);
  });

  it('a port in use', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    try {
      expect(await refusal({ PORT: String(port) })).toBe(
        `Port ${port} of 127.0.0.1 is in use; stop the program that uses it, or set PORT to another port.`,
      );
    } finally {
      other.close();
    }
  });

  it.each(['bolt', 'neo4j'])('a database that cannot be reached by %s://', async (scheme) => {
    const uri = `${scheme}://127.0.0.1:${await freePort()}`;
    expect(await refusal({ NEO4J_URI: uri, NEO4J_PASSWORD: 'a-password-for-tests' })).toContain(uri);
  });

  it('a database that cannot be reached, without revealing the password', async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    const said = await refusal({ NEO4J_URI: uri, NEO4J_PASSWORD: 'a-password-for-tests' });
    expect(said).not.toContain('a-password-for-tests');
  });
});

describe('a host that other machines can reach', () => {
  const own = Object.values(networkInterfaces())
    .flat()
    .find((address) => address && !address.internal && address.family === 'IPv4')?.address;

  it('is served without a token with ALLOW_ANONYMOUS=1', async () => {
    const program = await startProgram({ HOST: '0.0.0.0', ALLOW_ANONYMOUS: '1' });
    try {
      expect(program.url).toBe(`http://0.0.0.0:${program.port}`);
      for (const host of ['127.0.0.1', ...(own ? [own] : [])])
        expect((await postQuery(`http://${host}:${program.port}`, '{ __typename }')).data).toEqual({
          __typename: 'Query',
        });
    } finally {
      await program.stop();
    }
  });

  it('is served to clients with the token', async () => {
    const program = await startProgram({ HOST: '0.0.0.0', ACCESS_TOKEN: 'a-secret-for-tests' });
    try {
      const url = `http://127.0.0.1:${program.port}`;
      expect(codeOf(await postQuery(url, '{ __typename }'))).toBe('UNAUTHENTICATED');
      const { data } = await postQuery(url, '{ __typename }', { authorization: 'Bearer a-secret-for-tests' });
      expect(data).toEqual({ __typename: 'Query' });
    } finally {
      await program.stop();
    }
  });
});

it('listens on the loopback interface only by default', async () => {
  const program = await startProgram();
  try {
    expect(program.url).toBe(`http://127.0.0.1:${program.port}`);
    const own = Object.values(networkInterfaces())
      .flat()
      .filter((address) => address && !address.internal && address.family === 'IPv4');
    for (const address of own) await expect(fetch(`http://${address?.address}:${program.port}/`)).rejects.toThrow();
    expect((await postQuery(program.url, '{ __typename }')).data).toEqual({ __typename: 'Query' });
  } finally {
    await program.stop();
  }
});
