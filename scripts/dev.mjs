/**
 * Serves the program and its pages for development. When the source changes, it compiles it and restarts the program; when
 * the seed changes, it restarts the program. The pages in the browser reload after both, and when their own source changes.
 * Ctrl-C ends all of it.
 *
 * HOST and PORT are the address of the pages; the program reads its other variables itself.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer as createListener } from 'node:net';
import { join } from 'node:path';
import { createServer } from 'vite';

/** Milliseconds without a further change before one is acted on. */
const SETTLE_MS = 200;

const root = join(import.meta.dirname, '..');
const { HOST: host = '127.0.0.1', PORT: port = '4000' } = process.env;
const programPort = String(await freePort());

/** The reaction to a change, by the path of the file in the project. */
const REACTIONS = [
  [/^(src\/web\/.*\/queries\.graphql|schema\/schema\.graphql)$/, generateTypes],
  [/^src\/(?!web\/).*\.ts$/, compileAndRestart],
  [/^seed\/(reports|shared)\//, restart],
];

const running = new Set();
let program;
let vite;
let ending = false;

process.once('SIGINT', end);
process.once('SIGTERM', end);

// The program does not start without built pages, although the pages shown here come from their source.
const isBuilt = existsSync(join(root, 'dist', 'web', 'home', 'index.html'));
const failed = await finished(start('npm', ['run', '--silent', isBuilt ? 'build:program' : 'build']));
if (failed && !isBuilt) process.exit(1);

process.env.DEV_PROGRAM = `http://127.0.0.1:${programPort}`;
vite = await createServer({
  configFile: join(root, 'src', 'web', 'vite.config.ts'),
  server: { host, port: Number(port), strictPort: true },
});
try {
  await vite.listen();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
await restart();
console.log(`The pages are on http://${host}:${port}`);

vite.watcher.add(['src', 'seed', 'schema'].map((folder) => join(root, folder)));
/** Reactions that wait for changes to settle, in the order in which they run. */
const due = new Set();
let timer;
vite.watcher.on('all', (_event, file) => {
  const path = file.slice(root.length + 1).replaceAll('\\', '/');
  const reaction = REACTIONS.find(([pattern]) => pattern.test(path))?.[1];
  if (!reaction) return;
  due.add(reaction);
  clearTimeout(timer);
  timer = setTimeout(react, SETTLE_MS);
});

let reacting = Promise.resolve();
function react() {
  const reactions = [...due];
  due.clear();
  for (const reaction of reactions) reacting = reacting.then(() => (ending ? undefined : reaction()));
}

async function generateTypes() {
  await finished(start(process.execPath, ['src/web/codegen.mjs']));
}

async function compileAndRestart() {
  const failed = await finished(start('npm', ['run', '--silent', 'build:program']));
  if (failed) console.log('The previous version keeps running.');
  else await restart();
}

/** Ends the program if it runs and starts it again; the pages reload once it is ready. */
async function restart() {
  if (running.has(program)) {
    const ended = finished(program);
    program.kill('SIGTERM');
    await ended;
  }
  program = start(process.execPath, ['dist/main.js'], { HOST: '127.0.0.1', PORT: programPort }, 'pipe');
  await new Promise((resolve) => {
    program.once('exit', resolve);
    program.stdout.setEncoding('utf8').on('data', (text) => {
      if (!text.startsWith('Ready on ')) return process.stdout.write(text);
      console.log('The program is ready.');
      vite.ws.send({ type: 'full-reload' });
      return resolve();
    });
  });
}

function start(command, args, env = {}, stdout = 'inherit') {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', stdout, 'inherit'],
    shell: command === 'npm' && process.platform === 'win32',
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Waits for a process to end. @returns whether it failed */
function finished(child) {
  return new Promise((resolve) => child.once('exit', (code) => resolve(code !== 0)));
}

function freePort() {
  return new Promise((resolve, reject) => {
    const listener = createListener().once('error', reject);
    listener.listen(0, '127.0.0.1', () => {
      const { port } = listener.address();
      listener.close(() => resolve(port));
    });
  });
}

async function end() {
  if (ending) return;
  ending = true;
  const ends = [...running].map(finished);
  for (const child of running) child.kill('SIGTERM');
  await Promise.all([...ends, vite?.close()]);
  process.exit(0);
}
