import { execFile } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, isAbsolute, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../the-model.js';
import { readCommand, readCopy, readDockerfile, readEnv, type Stage } from './dockerfile.js';

const run = promisify(execFile);

/** Runs the program in the image if the tests run as root; otherwise their own user does. */
const NOBODY = 65_534;

/** What the Dockerfile's last stage holds and says, in a folder of its own. */
export interface Image {
  /** The working folder; the user who runs the program cannot write there. */
  folder: string;
  env: Record<string, string>;
  command: [string, ...string[]];
  healthCheck: [string, ...string[]];
  /** Runs a program as a user who cannot write in the folder. */
  user: { uid?: number; gid?: number };
  /** Paths of all files, those of node_modules aside. */
  files(): string[];
  remove(): void;
}

/**
 * Builds what the Dockerfile describes, without a container engine: each stage is a folder that gets what its COPY names and
 * runs what its RUN says. `npm ci` is replaced by links to the packages that are installed here.
 */
export async function buildImage(): Promise<Image> {
  const base = mkdtempSync(join(tmpdir(), 'image-'));
  chmodSync(base, 0o755);
  const image: Image = {
    folder: '',
    env: {},
    command: [''],
    healthCheck: [''],
    user: process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {},
    files: () => walk(image.folder).filter((path) => !path.startsWith('node_modules')),
    remove: () => {
      setWritable(base, true);
      rmSync(base, { recursive: true, force: true });
    },
  };
  try {
    const stages = readDockerfile(join(ROOT, 'Dockerfile'));
    for (const [i, stage] of stages.entries())
      await buildStage(stage, join(base, stage.name ?? String(i)), base, image);
    setWritable(image.folder, false);
    return image;
  } catch (error) {
    image.remove();
    throw error;
  }
}

async function buildStage({ instructions }: Stage, root: string, base: string, image: Image): Promise<void> {
  const inStage = (path: string): string => join(root, isAbsolute(path) ? path : join(workdir, path));
  let workdir = '/';
  Object.assign(image, { env: {} });
  for (const { name, text } of instructions) {
    if (name === 'WORKDIR') {
      workdir = text;
      image.folder = join(root, text);
      mkdirSync(image.folder, { recursive: true });
    } else if (name === 'COPY') {
      const { from, sources, destination } = readCopy(text);
      for (const source of sources)
        copy(from === undefined ? inContext(source) : join(base, from, source), inStage(destination), destination);
    } else if (name === 'RUN') await runCommands(text, inStage('.'));
    else if (name === 'ENV') Object.assign(image.env, readEnv(text));
    else if (name === 'CMD') image.command = readCommand(text);
    else if (name === 'HEALTHCHECK') image.healthCheck = readCommand(text);
    else if (name !== 'USER' && name !== 'EXPOSE') throw new Error(`${name} is not known here.`);
  }
}

/** A path of the build context, which lacks what .dockerignore names. */
function inContext(source: string): string {
  const ignored = readFileSync(join(ROOT, '.dockerignore'), 'utf8').split('\n').filter(Boolean);
  const pattern = ignored.find((entry) => /[*?!/]/.test(entry));
  if (pattern) throw new Error(`.dockerignore: ${pattern} is not known here.`);
  if (ignored.some((entry) => source === entry || source.startsWith(`${entry}/`)))
    throw new Error(`COPY ${source} names what .dockerignore leaves out.`);
  return join(ROOT, source);
}

/** Copies a file, or the contents of a folder, as COPY does. */
function copy(from: string, to: string, destination: string): void {
  if (lstatSync(from).isDirectory()) link(from, to, basename(from) === 'node_modules');
  else cpSync(from, /(^|\/)\.?\/?$/.test(destination) ? join(to, basename(from)) : to);
}

async function runCommands(text: string, folder: string): Promise<void> {
  for (const command of text.split(/\s*&&\s*/)) {
    if (command.startsWith('npm ci ')) installPackages(folder);
    else await run('sh', ['-c', command], { cwd: folder, env: buildEnv() });
  }
}

function installPackages(folder: string): void {
  for (const file of ['package.json', 'package-lock.json'])
    if (!existsSync(join(folder, file))) throw new Error(`npm ci needs ${file}.`);
  link(join(ROOT, 'node_modules'), join(folder, 'node_modules'), true);
}

/** Nothing of the tests' own environment; npm does without the registry. */
function buildEnv(): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME, npm_config_offline: 'true', npm_config_audit: 'false', npm_config_update_notifier: 'false' };
}

/** Copies a folder, as hard links if `asLinks`. Hidden files are copied even then, since npm writes to its own. */
function link(from: string, to: string, asLinks: boolean): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.name === '.cache' && asLinks) continue;
    if (entry.isDirectory()) link(source, target, asLinks);
    else if (!asLinks || !entry.isFile() || entry.name.startsWith('.') || !linked(source, target))
      cpSync(source, target, { verbatimSymlinks: true });
  }
}

/** Makes a hard link; returns false if the temporary folder is on another file system. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EXDEV') return false;
    throw error;
  }
}

/** Lets the owner write in all folders below one, or nobody. */
function setWritable(folder: string, writable: boolean): void {
  chmodSync(folder, writable ? 0o755 : 0o555);
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) setWritable(join(folder, entry.name), writable);
}

function walk(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => resolve(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
