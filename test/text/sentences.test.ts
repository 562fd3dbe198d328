import fc from 'fast-check';
import { splitSentences } from '../../src/text/sentences.js';

function sentencesOf(text: string): string[] {
  return splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  it.each([
    ['ends a sentence with 。！？', '好。好吗？好！', ['好。', '好吗？', '好！']],
    ['ends a list item with ；', '三月开会；五月评审；', ['三月开会；', '五月评审；']],
    ['ends the last sentence at the end of the range', '好。完', ['好。', '完']],
    ['does not end a sentence at a line break', '服\n务好。', ['服\n务好。']],
    ['does not end a sentence at a comma, a colon or a Latin full stop', 'No.1，如下：好。', ['No.1，如下：好。']],
    [
      'does not end a sentence inside quotation marks',
      '口号“服务。质量！”响亮。好。',
      ['口号“服务。质量！”响亮。', '好。'],
    ],
    ['does not end a sentence inside nested quotation marks', '称“‘好；’好。”后。完。', ['称“‘好；’好。”后。', '完。']],
    ['does not end a sentence inside a title', '《甲；乙。》发布。完。', ['《甲；乙。》发布。', '完。']],
    [
      'does not end a sentence inside brackets of either width',
      '认证（甲；乙。）和(丙；丁)有效。完。',
      ['认证（甲；乙。）和(丙；丁)有效。', '完。'],
    ],
    [
      'ignores a closing bracket without an opening one, as in a), b)',
      'a)称“甲；乙”好；b)丙；',
      ['a)称“甲；乙”好；', 'b)丙；'],
    ],
    ['returns nothing for an empty range', '', []],
  ])('%s', (_behaviour, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('splits only inside the range', () => {
    expect(splitSentences('甲。乙。丙。', { start: 1, end: 5 })).toEqual([
      { start: 1, end: 2 },
      { start: 2, end: 4 },
      { start: 4, end: 5 },
    ]);
  });

  it('returns parts that make the range', () => {
    const texts = fc.string({ unit: fc.constantFrom('甲', '。', '；', '“', '”', '（', ')', ' ', '𠮷') });
    fc.assert(fc.property(texts, (text) => expect(sentencesOf(text).join('')).toBe(text)));
  });
});
