import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type End, runProgram } from '../http/program.js';
import { ROOT } from '../the-model.js';

const NAMES = readdirSync(join(ROOT, 'src', 'commands')).map((file) => file.replace('.ts', ''));

const run = (...args: string[]): Promise<End> =>
  runProgram({}, { command: [process.execPath, join(ROOT, 'dist', 'cli.js'), ...args] });

describe.each(NAMES)('npm run %s', (name) => {
  it('prints its usage, its options and examples with --help', async () => {
    const { code, stdout, stderr } = await run(name, '--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(`Usage: npm run ${name} -- [options]\n`);
    expect(stdout).toMatch(/\nOptions:\n(.*\n)* +-h, --help /);
    expect(stdout).toMatch(new RegExp(`\nExamples:\n( +npm run ${name}( -- --.*)?\n)+$`));
  });

  it.each(['--no-such-option', 'surplus'])('fails with one line for %s', async (argument) => {
    const stderr = expect.stringMatching(/^error: (unknown option|too many arguments|required option) .*\n$/);
    expect(await run(name, argument)).toEqual({ code: 1, signal: null, stdout: '', stderr });
  });
});

it('lists every command with --help', async () => {
  const { code, stdout } = await run('--help');
  expect(code).toBe(0);
  expect([...stdout.matchAll(/^ {2}([a-z]+)(?: \[options\])? {2,}[A-Z]/gm)].map(([, name]) => name)).toEqual(NAMES);
});

it('fails for an unknown command', async () => {
  expect(await run('nope')).toMatchObject({ code: 1, stdout: '', stderr: "error: unknown command 'nope'\n" });
});

it('prints nothing for a valid seed with check --quiet', async () => {
  expect(await run('check', '--quiet')).toMatchObject({ code: 0, stdout: '', stderr: '' });
});
