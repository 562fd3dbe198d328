import { graphFileLines } from '../../src/graph-file/write.js';
import { theModel } from '../the-model.js';

it('divides a long text into parts of whole characters', async () => {
  const text = `${'甲'.repeat(49_999)}😀${'𠮷'.repeat(30_000)}`;
  const graph = { texts: new Map([['report:tiny', text]]), coverage: new Map(), entities: [], statements: [] };
  const lines = [...graphFileLines(graph, [], await theModel())];
  const parts = lines.map((line) => JSON.parse(line).text as string);
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.join('')).toBe(text);
  for (const part of parts) expect([part.isWellFormed(), part.length <= 50_000]).toEqual([true, true]);
});
