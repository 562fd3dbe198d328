import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../the-model.js';
import { peakMemory } from './peak-memory.js';
import { startProgram } from './program.js';
import { postQuery } from './request.js';

const READY_MS = 3000;
const MOST_BYTES = 250e6;

const onLinux = process.platform === 'linux' ? it : it.skip;

it('is ready within 3 s of npm start', async () => {
  const began = Date.now();
  const program = await startProgram({}, { command: ['npm', 'start', '--silent'] });
  const took = Date.now() - began;
  await program.stop();
  expect(took).toBeLessThan(READY_MS);
});

onLinux('stays under 250 MB while it starts, answers the flagship query and exports the graph', async () => {
  const program = await startProgram();
  try {
    expect(peakMemory(program.pid)).toBeLessThan(MOST_BYTES);
    const flagship = readFileSync(join(ROOT, 'src', 'web', 'graphiql', 'flagship.graphql'), 'utf8');
    for (let i = 0; i < 20; i++) {
      expect((await postQuery(program.url, flagship)).errors).toBeUndefined();
      await (await fetch(`${program.url}/export/graph.jsonl`)).arrayBuffer();
    }
    expect(peakMemory(program.pid)).toBeLessThan(MOST_BYTES);
  } finally {
    await program.stop();
  }
});
