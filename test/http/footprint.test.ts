import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../the-model.js';
import { ask } from './ask.js';
import { startProgram } from './program.js';

const READY_MS = 3000;
const MOST_BYTES = 250e6;

const onLinux = process.platform === 'linux' ? it : it.skip;

/** The most memory that a process has had resident so far. */
function peakOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024;
}

it('is ready within 3 s of npm start', async () => {
  const began = Date.now();
  const program = await startProgram({}, { command: ['npm', 'start', '--silent'] });
  const took = Date.now() - began;
  await program.stop();
  expect(took).toBeLessThan(READY_MS);
});

onLinux('stays under 250 MB while it starts, answers the flagship question and exports the graph', async () => {
  const program = await startProgram();
  try {
    expect(peakOf(program.pid)).toBeLessThan(MOST_BYTES);
    const flagship = readFileSync(join(ROOT, 'src', 'web', 'graphiql', 'flagship.graphql'), 'utf8');
    for (let i = 0; i < 20; i++) {
      expect((await ask(program.url, flagship)).errors).toBeUndefined();
      await (await fetch(`${program.url}/export/graph.jsonl`)).arrayBuffer();
    }
    expect(peakOf(program.pid)).toBeLessThan(MOST_BYTES);
  } finally {
    await program.stop();
  }
});
