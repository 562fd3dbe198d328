import { readTrustedDocument } from '../../src/graph/read-trusted.js';
import { documentLines } from '../../src/graph/write.js';
import { loadSeed } from '../../src/seed/load-seed.js';
import { graphOf } from '../seed/tiny-seed.js';
import { ROOT, theModel } from '../the-model.js';
import { readDocument, withFile } from './files.js';
import { exportedAmong, linesOf, twoReports, withEnd } from './two-reports.js';

describe('a graph document gives back', () => {
  it.each([
    ['the seed', async () => loadSeed(ROOT, await theModel())],
    ['a tiny seed', () => graphOf({})],
    ['a graph of several reports', twoReports],
  ])('%s, checked and trusted', async (_what, make) => {
    const graph = await make();
    const document = `${(await linesOf(graph)).join('\n')}\n`;
    expect(await readDocument(document)).toEqual(graph);
    expect(await withFile(document, async (file) => readTrustedDocument(file, await theModel()))).toEqual(graph);
  });

  it('text that holds line separators other than the line feed', async () => {
    const lines = await linesOf(await graphOf({}));
    const named = (name: string) => lines.slice(0, -1).map((line) => line.replace('"name":"公司"', `"name":"${name}"`));
    const names = ['公\u2028司', '公\u2029司', '公\u0085司', '公\\r\\n司', '公\\\\ud83d司'];
    for (const name of names) {
      const { entities } = await readDocument(withEnd(named(name)));
      expect(entities.map((entity) => entity.name)).toContain(JSON.parse(`"${name}"`));
    }
  });
});

it('divides a long text into parts of whole characters, each with its offset', () => {
  const text = `${'甲'.repeat(49_999)}😀${'𠮷'.repeat(30_000)}`;
  const lines = [...documentLines({ texts: new Map([['report:tiny', text]]), coverage: new Map(), outline: [] }, [])];
  const parts: { text: string; start: number }[] = lines.slice(1, -1).map((line) => JSON.parse(line));
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.map((part) => part.text).join('')).toBe(text);
  for (const part of parts) {
    expect([part.text.isWellFormed(), part.text.length <= 50_000]).toEqual([true, true]);
    expect(text.startsWith(part.text, part.start)).toBe(true);
  }
});

it('the export is the document without texts, coverage, sections, passages and text relations', async () => {
  const graph = await twoReports();
  const lines = await linesOf(graph);
  const exported = exportedAmong(lines);
  expect(lines.slice(-1 - exported.length, -1)).toEqual(exported);
  const ids: string[] = exported.map((line) => JSON.parse(line).id);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(ids).toEqual(expect.arrayContaining(['report:other', 'report:tiny']));
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
    type: 'end',
    lines: lines.length - 1,
    version: graph.version,
  });
});
