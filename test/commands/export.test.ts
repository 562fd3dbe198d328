import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseTrig } from '../export/read-back/rdf.js';
import { type End, runProgram } from '../http/program.js';
import { ROOT } from '../the-model.js';

describe('npm run export', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'export-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const run = (...args: string[]): Promise<End> =>
    runProgram({}, { command: [process.execPath, join(ROOT, 'dist', 'cli.js'), 'export', ...args] });

  it('writes the whole graph', async () => {
    const out = join(folder, 'graph.jsonl');
    const { code, stdout, stderr } = await run('--format', 'jsonl', '--out', out);
    const version = createHash('sha256').update(readFileSync(out)).digest('hex');
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: `Wrote ${out}, version ${version.slice(0, 12)}.\n`,
      stderr: '',
    });
    expect(readdirSync(folder)).toEqual(['graph.jsonl']);
  });

  it('writes a part, and reports truncation', async () => {
    const out = join(folder, 'part.trig');
    const cut = ['--ids', 'organization:sugon', '--relations', 'HOLDS', '--depth', '1', '--limit', '3'];
    const { code, stdout } = await run('--format', 'trig', '--out', out, ...cut);
    expect(code).toBe(0);
    expect(stdout).toMatch(/; truncated at 3 entities: raise --limit \(maximum: 2000\)\.\n$/);
    expect(
      new Set(
        parseTrig(readFileSync(out))
          .getGraphs(null, null, null)
          .map(({ value }) => value),
      ).size,
    ).toBe(3);
  });

  it('reports truncation at the default limit', async () => {
    const out = join(folder, 'part.jsonl');
    const { stdout } = await run('--format', 'jsonl', '--out', out, '--ids', 'organization:sugon');
    expect(stdout).toMatch(/; truncated at 200 entities: raise --limit \(maximum: 2000\)\.\n$/);
  });

  it.each([
    [['--out', 'x'], "required option '--format <format>' not specified"],
    [
      ['--format', 'rdf', '--out', 'x'],
      "option '--format <format>' argument 'rdf' is invalid. Allowed choices are csv.zip, gexf, graphml, jsonld, jsonl, trig.",
    ],
    [['--format', 'trig'], "required option '--out <file>' not specified"],
    [
      ['--format', 'trig', '--out', 'nowhere/at/all'],
      'nowhere/at/all cannot be written (ENOENT); choose another file with --out.',
    ],
    [['--format', 'trig', '--out', 'x', '--first', '3'], "unknown option '--first'"],
    [
      ['--format', 'trig', '--out', 'x', '--ids', 'claim:no'],
      'ids: there is no entity "claim:no"; take an id from entities, search or a list.',
    ],
    [
      ['--format', 'trig', '--out', 'x', '--ids', 'a', '--limit', '1', '--limit', '2'],
      'limit is given 2 times; give it once.',
    ],
  ])('%j fails with one line and exit code 1', async (args, said) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout, stderr }).toMatchObject({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(said);
    expect([existsSync(join(ROOT, 'x')), existsSync(join(ROOT, 'x.part'))]).toEqual([false, false]);
  });
});
