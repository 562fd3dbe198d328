import { passagesOf } from '../../src/text/passages.js';

/** @param captions words of the text */
function passages(words: string, ...captions: string[]): string[] {
  const ranges = captions.map((caption) => ({
    start: words.indexOf(caption),
    end: words.indexOf(caption) + caption.length,
  }));
  return passagesOf(words, { start: 0, end: words.length }, ranges).map((range) => words.slice(range.start, range.end));
}

describe('passagesOf', () => {
  it('returns sentences without white space at their ends', () => {
    expect(passages(' 好。 \n \n 好\n吗？ ')).toEqual(['好。', '好\n吗？']);
  });

  it('returns nothing for white space', () => {
    expect(passages(' \n ')).toEqual([]);
  });

  it('makes each caption a passage of its own that ends the sentence before it', () => {
    expect(passages('我们的\n图一 甲。乙\n服务。\n图二\n完。', '图一 甲。乙', '图二')).toEqual([
      '我们的',
      '图一 甲。乙',
      '服务。',
      '图二',
      '完。',
    ]);
  });

  it('takes captions in any order', () => {
    expect(passages('甲\n图一\n乙\n图二', '图二', '图一')).toEqual(['甲', '图一', '乙', '图二']);
  });
});
