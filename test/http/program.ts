import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { startWatchdog } from '../neo4j/watchdog.js';
import { requireSuiteName } from '../setup/suite-name.js';
import { ROOT } from '../the-model.js';

/** Settings of the program that the tests' own environment must not give it. */
const SETTINGS =
  /^(HOST|PORT|ACCESS_TOKEN|ALLOW_ANONYMOUS|QUERY_TIMEOUT_MS|CLIENT_TIMEOUT_MS|MAX_[A-Z_]+|SHOW_COST|GRAPH_FILE|EXPECTED_VERSION|NEO4J_[A-Z_]+|NODE_ENV|NODE_OPTIONS)$/;

/** How a program ended. */
export interface End {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** The program as it was started, running or not. */
export interface Program {
  /** Where it listens, without a slash at the end. */
  url: string;
  port: number;
  pid: number;
  /** What it has written so far. */
  output: { stdout: string; stderr: string };
  /** When it has ended by itself or otherwise. */
  ended: Promise<End>;
  signal(name: NodeJS.Signals): void;
  /** Ends it in good order, and kills it where that takes too long. */
  stop(): Promise<End>;
}

export interface ProgramOptions {
  /** The command and its arguments. Default: `node dist/main.js` */
  command?: readonly [string, ...string[]];
  /** The working directory. Default: the project's folder */
  folder?: string;
  /** The user id of the process. Default: the user who runs the tests */
  user?: { uid?: number; gid?: number };
  /** How long it may take to end by itself. */
  patienceMs?: number;
}

/** How long the program may take to start or to stop before a test gives up on it; not what the tests measure. */
const PATIENCE_MS = 30_000;

/** Starts the program on a free port and waits until it says that it is ready. */
export async function startProgram(env: Record<string, string> = {}, options: ProgramOptions = {}): Promise<Program> {
  const { child, output, ended, signal } = launch(env, options);
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The program is not ready yet.')), PATIENCE_MS);
    const look = (): void => {
      const said = /^Ready on (http:\/\/\S+)$/m.exec(output.stdout)?.[1];
      if (!said) return;
      clearTimeout(timer);
      resolve(said);
    };
    child.stdout?.on('data', look);
    ended.then(({ code, stderr, stdout }) => {
      clearTimeout(timer);
      reject(new Error(`The program ended with ${code} before it was ready:\n${stdout}${stderr}`));
    });
  }).catch((error: unknown) => {
    signal('SIGKILL');
    throw error;
  });
  return {
    url,
    port: Number(new URL(url).port),
    pid: child.pid as number,
    output,
    ended,
    signal,
    stop: async () => {
      signal('SIGTERM');
      const timer = setTimeout(signal, PATIENCE_MS, 'SIGKILL');
      return ended.finally(() => clearTimeout(timer));
    },
  };
}

/** Starts the program where it should end by itself, and says how it did; one that goes on is killed. */
export async function runProgram(env: Record<string, string>, options: ProgramOptions = {}): Promise<End> {
  const { ended, signal } = launch(env, options);
  const timer = setTimeout(signal, options.patienceMs ?? PATIENCE_MS, 'SIGKILL');
  return ended.finally(() => clearTimeout(timer));
}

function launch(env: Record<string, string>, { command, folder = ROOT, user }: ProgramOptions) {
  requireSuiteName(
    /[\\/]test[\\/](http|commands|containers|recipes)[\\/]|\.browser\.test\.ts$/,
    'A suite that starts the program stands in test/http, test/commands, test/containers or test/recipes.',
  );
  const main = join(folder, 'dist', 'main.js');
  const [name, ...args] = command ?? [process.execPath, main];
  const inherited = Object.entries(process.env).filter(([key]) => !SETTINGS.test(key));
  const child = spawn(name, args, {
    cwd: folder,
    env: { ...Object.fromEntries(inherited), PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
    ...user,
    // A command may start the program as a child of its own, to which it need not pass a signal on.
    detached: command !== undefined,
  });
  const signal = (name: NodeJS.Signals): void => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
    process.kill(command ? -child.pid : child.pid, name);
  };
  const watchdog = startWatchdog();
  watchdog.watch(child);
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      output[stream] += text;
    });
  const ended = endOf(child, output).finally(() => watchdog.finish());
  return { child, output, ended, signal };
}

function endOf(child: ChildProcess, output: { stdout: string; stderr: string }): Promise<End> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, ...output }));
  });
}
