import { graphOf } from '../tiny-seed.js';

/** The passages of a text added to the tiny seed. */
async function passagesOf(words: string, reading = '[]'): Promise<string[]> {
  const [before, after] = await Promise.all([graphOf({}), graphOf({ words, reading })]);
  const of = ({ entities }: typeof after) => entities.filter(({ kind }) => kind === 'PASSAGE');
  return of(after)
    .slice(of(before).length)
    .map(({ properties }) => String(properties.text));
}

it('makes a caption a passage of its own that ends the sentence before it', async () => {
  const reading = '- caption: 图一 组织机构图\n- at: 服务很好。\n  none: praise\n';
  expect(await passagesOf('我们的\n图一 组织机构图\n服务很好。完。', reading)).toEqual([
    '我们的',
    '图一组织机构图',
    '服务很好。',
    '完。',
  ]);
});

it('covers every character of the sections except white space and headings, once', async () => {
  const graph = await graphOf({ words: '口号“服务。质量！”响亮；好\n\n吗？完' });
  const text = graph.texts.get('report:tiny') ?? '';
  const taken = graph.entities
    .filter(({ kind }) => kind === 'PASSAGE' || kind === 'SECTION')
    .flatMap(({ evidence }) => evidence);
  const covered = [...text].map(() => 0);
  for (const { start, end } of taken) for (let i = start; i < end; i++) covered[i] = (covered[i] ?? 0) + 1;
  [...text].forEach((character, i) => {
    if (/\S/.test(character)) expect([i, character, covered[i]]).toEqual([i, character, 1]);
  });
});

it('numbers passages in the order of the text', async () => {
  const { entities } = await graphOf({ words: '甲。乙。' });
  const starts = entities.filter(({ kind }) => kind === 'PASSAGE').map(({ properties }) => Number(properties.start));
  expect(starts.length).toBeGreaterThan(4);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

it('names a passage after its first forty characters', async () => {
  const { entities } = await graphOf({ words: `${'好'.repeat(50)}。` });
  const names = entities.filter(({ kind }) => kind === 'PASSAGE').map(({ name }) => name);
  expect(names.at(-1)).toBe('好'.repeat(40));
});
