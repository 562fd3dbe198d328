import { type ChildProcess, spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { ended } from './process.js';

/** Kills a process and removes a folder as soon as this Node process is gone, however it went. */
export interface Watchdog {
  /** Which process to kill from now on, until it ends. */
  watch(child: ChildProcess): void;
  /** Kills and removes now. */
  finish(): Promise<void>;
}

/** Reads process ids, the last one counts; acts when its input is closed. */
const SCRIPT = `
  let pid = 0;
  const folder = process.argv[1];
  process.stdin.on('data', (text) => { pid = Number(String(text).trim().split('\\n').pop()); });
  process.stdin.on('end', () => {
    try { if (pid) process.kill(pid, 'SIGKILL'); } catch {}
    if (folder) require('fs').rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });
`;

/** Starts a small process of its own: the system closes its input even if this one gets a SIGKILL. */
export function startWatchdog(folderToRemove = ''): Watchdog {
  const dog = spawn(process.execPath, ['-e', SCRIPT, folderToRemove], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    windowsHide: true,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const input = dog.stdin as Socket;
  input.on('error', () => {});
  input.unref();
  dog.unref();
  return {
    watch(child) {
      input.write(`${child.pid ?? 0}\n`);
      child.once('exit', () => input.writable && input.write('0\n'));
    },
    async finish() {
      input.end();
      await ended(dog);
    },
  };
}
