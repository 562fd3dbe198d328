import fc from 'fast-check';
import { PublishedText } from '../../src/seed/published-text.js';

const WORDS = '公司共有六名董事，其中三名为独立董\n\n事。2021 年，董事会召开\n9 次会议。上门服务，上门服务！';
const text = new PublishedText(WORDS);
const ALL = { start: 0, end: WORDS.length };

/** What is found, as published. */
function found(words: string, within = ALL): string[] {
  return text.find(words, within).map((range) => text.slice(range));
}

describe('words are found with white space ignored', () => {
  it('across hard line breaks inside a word', () => {
    expect(found('独立董事。')).toEqual(['独立董\n\n事。']);
  });

  it('with more, less or other white space than the text has', () => {
    expect(found('2021年，董 事会')).toEqual(['2021 年，董事会']);
    expect(found('召开 9 次\n会议')).toEqual(['召开\n9 次会议']);
  });

  it('from the first to the last character, white space at the ends left out', () => {
    expect(text.find(' 9 次 ', ALL)).toEqual([{ start: WORDS.indexOf('9'), end: WORDS.indexOf('次') + 1 }]);
  });

  it('whatever white space the printed page put between the characters', () => {
    const spaces = fc.array(fc.constantFrom('', '', ' ', '\n', ' \n\n '), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(spaces, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 3 }), (gaps, from, length) => {
        const characters = [...'公司共有六名董事其中三𠮷'];
        const printed = new PublishedText(characters.map((character, i) => character + gaps[i]).join(''));
        const words = characters.slice(from, from + length).join('');
        const ranges = printed.find(words, { start: 0, end: printed.text.length });
        expect(ranges.map((range) => printed.slice(range).replace(/\s/g, ''))).toEqual([words]);
      }),
    );
  });
});

describe('every place is found', () => {
  it('so that two of them are told as ambiguous', () => {
    expect(found('上门服务')).toHaveLength(2);
  });

  it('even where they overlap', () => {
    const repeated = new PublishedText('哈哈哈');
    expect(repeated.find('哈哈', { start: 0, end: 3 })).toEqual([
      { start: 0, end: 2 },
      { start: 1, end: 3 },
    ]);
  });

  it('but only inside the range that is asked for', () => {
    const first = WORDS.indexOf('上门服务');
    expect(found('上门服务', { start: first, end: first + 4 })).toEqual(['上门服务']);
    expect(found('上门服务', { start: first + 1, end: WORDS.length })).toEqual(['上门服务']);
    expect(found('上门服务', { start: first + 1, end: WORDS.length - 2 })).toEqual([]);
  });

  it('and nothing where there are no words', () => {
    expect([found(''), found(' \n'), found(' … '), found('公司 … ')]).toEqual([[], [], [], []]);
  });
});

describe('an ellipsis with spaces around it spans a range', () => {
  it('from where its first words begin to where its last words next end', () => {
    expect(found('公司 … 名')).toEqual(['公司共有六名']);
    expect(found('公司 … 独立董事')).toEqual(['公司共有六名董事，其中三名为独立董\n\n事']);
  });

  it('the last words being others than the first', () => {
    expect(found('上门服务 … 服务')).toEqual(['上门服务，上门服务']);
  });

  it('once for each place of its first words', () => {
    expect(found('名 … 事')).toHaveLength(2);
  });

  it('and not where the last words stand only before the first', () => {
    expect(found('会议 … 公司')).toEqual([]);
    expect(found('公司 … 会议', { start: 0, end: WORDS.indexOf('会议') })).toEqual([]);
  });

  it('has two ends, not three', () => {
    expect(found('公司 … 董事 … 会议')).toEqual([]);
  });

  it('stands for itself where no spaces are around it', () => {
    const dotted = new PublishedText('第一…第二');
    expect(dotted.find('第一…第二', { start: 0, end: 5 })).toHaveLength(1);
  });
});

it('holds a name or a number only inside the range, and only if there is one', () => {
  const sentence = { start: 0, end: WORDS.indexOf('。') + 1 };
  expect(text.holds('独立 董事', sentence)).toBe(true);
  expect(text.holds('9 次', sentence)).toBe(false);
  expect(text.holds('9 次', ALL)).toBe(true);
  expect(text.holds('公司', { start: 1, end: WORDS.length })).toBe(false);
  expect(text.holds('', ALL)).toBe(false);
});

it('trims white space off a range, and an empty one to nothing', () => {
  const spaced = new PublishedText(' \n董事 会\n\n');
  expect(spaced.trim({ start: 0, end: 8 })).toEqual({ start: 2, end: 6 });
  expect(spaced.trim({ start: 0, end: 2 })).toEqual({ start: 0, end: 0 });
});
