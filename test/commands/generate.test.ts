import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type End, runProgram, startProgram } from '../http/program.js';
import { postQuery } from '../http/request.js';
import { ROOT } from '../the-model.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'generate-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** Runs a command like `npm run NAME -- OPTIONS`. */
function run(name: string, ...options: string[]): Promise<End> {
  const command = [process.execPath, join(ROOT, 'dist', 'cli.js'), name, ...options] as const;
  return runProgram({}, { command });
}

describe('npm run generate', () => {
  it('writes a graph that npm start serves', async () => {
    const file = join(folder, 'graph.jsonl');
    const size = ['--entities', '1500', '--statements', '2900'];
    const { code, stdout, stderr } = await run('generate', ...size, '--seed', '3', '--out', file);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`Wrote 1500 entities and 2900 statements to ${file}.`);
    const program = await startProgram({ GRAPH_FILE: file });
    try {
      const { data } = await postQuery(program.url, '{ statistics { entities statements version } }');
      expect(data.statistics).toMatchObject({ entities: 1500, statements: 2900 });
      const exported = await (await fetch(`${program.url}/export/graph.jsonl`)).text();
      const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
      expect(`${lines.slice(0, -1).join('\n')}\n`.endsWith(exported)).toBe(true);
    } finally {
      await program.stop();
    }
  });

  it.each<[string[], RegExp]>([
    [[], /^error: required option '--entities <number>' not specified$/m],
    [['--entities', '1500'], /^error: required option '--statements <number>' not specified$/m],
    [
      ['--entities', 'many', '--statements', '1'],
      /^error: option '--entities <number>' argument 'many' is invalid\. It must be an integer from 0 to 999999999\.$/m,
    ],
    [
      ['--entities', '1500', '--statements', '2900', '--out', '/'],
      /^\/ cannot be written; give another file with --out\.$/m,
    ],
    [['--entities', '1500', '--statements', '2900', '--nodes', '1'], /^error: unknown option '--nodes'$/m],
  ])('reports invalid options %j', async (options, said) => {
    const { code, stderr } = await run('generate', ...options);
    expect(code).toBe(1);
    expect(stderr).toMatch(said);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('an invalid graph file', () => {
  const missing = () => join(folder, 'nothing.jsonl');

  it('is reported by npm start', async () => {
    const { code, stderr } = await runProgram({ GRAPH_FILE: missing() });
    expect({ code, stderr: stderr.trim() }).toEqual({
      code: 1,
      stderr: `${missing()} cannot be read; name a graph document, such as npm run generate writes.`,
    });
  });

  it('is reported by npm run load', async () => {
    expect((await run('load', '--graph', missing())).stderr).toContain('nothing.jsonl cannot be read;');
    expect((await run('load', '--file', 'x')).stderr).toBe("error: unknown option '--file'\n");
  });
});
