import fc from 'fast-check';
import { SearchableText } from '../../src/text/searchable-text.js';

const WORDS = '公司共有六名董事，其中三名为独立董\n\n事。2021 年，董事会召开\n9 次会议。上门服务，上门服务！';
const text = new SearchableText(WORDS);
const ALL = { start: 0, end: WORDS.length };

/** What is found, as published. */
function found(words: string, within = ALL): string[] {
  return text.find(words, within).map((range) => text.slice(range));
}

describe('SearchableText.find ignores white space', () => {
  it('across hard line breaks inside a word', () => {
    expect(found('独立董事。')).toEqual(['独立董\n\n事。']);
  });

  it('when the words have more, less or other white space than the text', () => {
    expect(found('2021年，董 事会')).toEqual(['2021 年，董事会']);
    expect(found('召开 9 次\n会议')).toEqual(['召开\n9 次会议']);
  });

  it('and returns a range without white space at its ends', () => {
    expect(text.find(' 9 次 ', ALL)).toEqual([{ start: WORDS.indexOf('9'), end: WORDS.indexOf('次') + 1 }]);
  });

  it('wherever the text has it', () => {
    const spaces = fc.array(fc.constantFrom('', '', ' ', '\n', ' \n\n '), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(spaces, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 3 }), (gaps, from, length) => {
        const characters = [...'公司共有六名董事其中三𠮷'];
        const printed = new SearchableText(characters.map((character, i) => character + gaps[i]).join(''));
        const words = characters.slice(from, from + length).join('');
        const ranges = printed.find(words, { start: 0, end: printed.text.length });
        expect(ranges.map((range) => printed.slice(range).replace(/\s/g, ''))).toEqual([words]);
      }),
    );
  });
});

describe('SearchableText.find returns every range', () => {
  it('of words that stand in the text twice', () => {
    expect(found('上门服务')).toHaveLength(2);
  });

  it('even if two of them overlap', () => {
    const repeated = new SearchableText('哈哈哈');
    expect(repeated.find('哈哈', { start: 0, end: 3 })).toEqual([
      { start: 0, end: 2 },
      { start: 1, end: 3 },
    ]);
  });

  it('that lies inside the given range', () => {
    const first = WORDS.indexOf('上门服务');
    expect(found('上门服务', { start: first, end: first + 4 })).toEqual(['上门服务']);
    expect(found('上门服务', { start: first + 1, end: WORDS.length })).toEqual(['上门服务']);
    expect(found('上门服务', { start: first + 1, end: WORDS.length - 2 })).toEqual([]);
  });

  it('and none without words', () => {
    expect([found(''), found(' \n'), found(' … '), found('公司 … ')]).toEqual([[], [], [], []]);
  });
});

it('SearchableText.find does not find half of a surrogate pair', () => {
  const wide = new SearchableText('三𠮷 𠮷家');
  const all = { start: 0, end: wide.text.length };
  expect(wide.find('𠮷', all)).toEqual([
    { start: 1, end: 3 },
    { start: 4, end: 6 },
  ]);
  expect([wide.find('\uD842', all), wide.find('\uDFB7家', all)]).toEqual([[], []]);
});

describe('SearchableText.find with “ … ”', () => {
  it('returns ranges from the first words to the end of the next last words', () => {
    expect(found('公司 … 名')).toEqual(['公司共有六名']);
    expect(found('公司 … 独立董事')).toEqual(['公司共有六名董事，其中三名为独立董\n\n事']);
  });

  it('finds last words after the first, not the first words themselves', () => {
    expect(found('上门服务 … 服务')).toEqual(['上门服务，上门服务']);
  });

  it('returns a range for each occurrence of the first words', () => {
    expect(found('名 … 事')).toHaveLength(2);
  });

  it('returns nothing if the last words stand only before the first', () => {
    expect(found('会议 … 公司')).toEqual([]);
    expect(found('公司 … 会议', { start: 0, end: WORDS.indexOf('会议') })).toEqual([]);
  });

  it('returns nothing for more than one ellipsis', () => {
    expect(found('公司 … 董事 … 会议')).toEqual([]);
  });

  it('takes an ellipsis without spaces around it literally', () => {
    const dotted = new SearchableText('第一…第二');
    expect(dotted.find('第一…第二', { start: 0, end: 5 })).toHaveLength(1);
  });
});

it('SearchableText.contains returns whether a range contains words', () => {
  const sentence = { start: 0, end: WORDS.indexOf('。') + 1 };
  expect(text.contains('独立 董事', sentence)).toBe(true);
  expect(text.contains('9 次', sentence)).toBe(false);
  expect(text.contains('9 次', ALL)).toBe(true);
  expect(text.contains('公司', { start: 1, end: WORDS.length })).toBe(false);
  expect(text.contains('', ALL)).toBe(false);
});
