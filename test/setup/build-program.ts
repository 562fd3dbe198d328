import { execSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ROOT } from '../the-model.js';

/** A step of the build: a script of package.json, the files it reads, and a file that it writes last. */
interface Step {
  readonly script: string;
  readonly inputs: () => readonly string[];
  readonly output: string;
}

const WEB = join('src', 'web');
const isWeb = (file: string): boolean => file.startsWith(WEB);

const STEPS: readonly Step[] = [
  {
    script: 'build:program',
    inputs: () => [...filesIn('src').filter((file) => !isWeb(file)), 'tsconfig.json', 'tsconfig.build.json'],
    output: join('dist', 'main.js'),
  },
  {
    script: 'build:pages',
    inputs: () => [...withImports(filesIn(WEB)), ...filesIn('schema'), 'package-lock.json'],
    output: join('dist', 'web', 'home', 'index.html'),
  },
  {
    script: 'check -- --quiet',
    inputs: () => [...filesIn('seed'), join('dist', 'main.js')],
    output: join('dist', 'graph.json'),
  },
];

/** Builds the program and its pages, and checks the seed, where a source is newer than what was built from it. */
export function buildProgram(): void {
  // A compiled file without a source would still be found by listing its folder.
  if (compiledFiles().some((file) => !existsSync(join(ROOT, sourceOf(file))))) run('build');
  for (const { script, inputs, output } of STEPS) if (newest(inputs()) > newest([output])) run(script);
}

function run(script: string): void {
  // Jest sets NODE_ENV to `test`, with which the pages would hold the development version of React.
  const env = { ...process.env, NODE_ENV: 'production' };
  execSync(`npm run --silent ${script}`, { cwd: ROOT, env, stdio: 'inherit' });
}

function compiledFiles(): string[] {
  const others = [join('dist', 'web'), join('dist', 'bench')];
  return filesIn('dist').filter((file) => file.endsWith('.js') && !others.some((other) => file.startsWith(other)));
}

function sourceOf(compiled: string): string {
  return join('src', relative('dist', compiled)).replace(/\.js$/, '.ts');
}

/** All files and folders below a folder; a folder changes when a file in it is added or removed. */
function filesIn(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  const below = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return [folder, ...below.map((file) => join(folder, file))].filter((file) => !file.endsWith('.generated.ts'));
}

/** Adds what the files import from elsewhere in the source, directly or not. */
function withImports(files: readonly string[]): string[] {
  const all = new Set(files);
  for (const file of all)
    if (/\.tsx?$/.test(file))
      for (const [, specifier = ''] of readFileSync(join(ROOT, file), 'utf8').matchAll(/from '(\.[^']+)'/g)) {
        const imported = join(dirname(file), specifier.replace(/\.js$/, '.ts'));
        if (existsSync(join(ROOT, imported))) all.add(imported);
      }
  return [...all];
}

/** When the last of some files was changed, in milliseconds; 0 where there is none. */
function newest(files: readonly string[]): number {
  return Math.max(...files.map((file) => statSync(join(ROOT, file), { throwIfNoEntry: false })?.mtimeMs ?? 0));
}
