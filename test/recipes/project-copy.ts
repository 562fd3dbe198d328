import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { ROOT } from '../the-model.js';
import type { Recipe } from './recipe.js';

const UNCOPIED = ['node_modules', 'dist', 'coverage', '.git'];

/** A copy of the project's source in a temporary folder, with the packages of the original. */
export class ProjectCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'recipes-'));
  private readonly original: ReadonlyMap<string, string>;

  constructor() {
    cpSync(ROOT, this.folder, { recursive: true, filter: (file) => !UNCOPIED.includes(relative(ROOT, file)) });
    symlinkSync(join(ROOT, 'node_modules'), join(this.folder, 'node_modules'), 'junction');
    this.original = this.files();
  }

  /** The content of a file; of all files of a folder if the path ends with `/`. */
  read(path: string): string {
    if (!path.endsWith('/')) return readFileSync(join(this.folder, path), 'utf8');
    const files = readdirSync(join(this.folder, path), { withFileTypes: true }).filter((entry) => entry.isFile());
    return files.map(({ name }) => this.read(path + name)).join('\n');
  }

  follow({ writes = {}, edits = {} }: Recipe): void {
    for (const [path, content] of Object.entries(writes)) this.write(path, content);
    for (const [path, edit] of Object.entries(edits)) this.write(path, edit(this.read(path)));
  }

  /**
   * Runs a script of package.json.
   *
   * @throws Error with the output of the script if it fails
   */
  run(script: string, ...args: string[]): void {
    try {
      const command = ['run', '--silent', script, '--', ...args];
      execFileSync('npm', command, { cwd: this.folder, encoding: 'utf8', stdio: 'pipe', maxBuffer: 1e8 });
    } catch (error) {
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
      throw new Error(`npm run ${script} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
    }
  }

  /** The paths of all files that were added, changed or removed, sorted. Generated files that Git ignores are left out. */
  changes(): string[] {
    const now = this.files();
    const all = new Set([...this.original.keys(), ...now.keys()]);
    return [...all].filter((path) => this.original.get(path) !== now.get(path)).sort();
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private write(path: string, content: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), content);
  }

  /** The content of each file by its path. */
  private files(): Map<string, string> {
    const found = new Map<string, string>();
    const list = (folder: string): void => {
      for (const entry of readdirSync(join(this.folder, folder), { withFileTypes: true })) {
        const path = join(folder, entry.name);
        if (UNCOPIED.includes(path) || path.endsWith('.generated.ts')) continue;
        if (entry.isDirectory()) list(path);
        else found.set(path.replaceAll(sep, '/'), readFileSync(join(this.folder, path), 'latin1'));
      }
    };
    list('');
    return found;
  }
}
