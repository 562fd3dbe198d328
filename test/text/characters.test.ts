import fc from 'fast-check';
import {
  characterStart,
  charactersAfter,
  charactersBefore,
  isTextRange,
  partsOf,
  splitsCharacter,
} from '../../src/text/characters.js';

// Offsets 0 甲, 1 and 2 𠮷, 3 乙, 4 and 5 😀, 6 and 7 😀.
const TEXT = '甲𠮷乙😀😀';
const offsets = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const texts = fc.string({ unit: fc.constantFrom('甲', 'a', '𠮷', '😀'), maxLength: 12 });

it('splitsCharacter is true inside a surrogate pair only', () => {
  expect(offsets.filter((offset) => splitsCharacter(TEXT, offset))).toEqual([2, 5, 7]);
});

it('characterStart moves an offset back to the beginning of the character that it splits', () => {
  expect(offsets.map((offset) => characterStart(TEXT, offset))).toEqual([0, 1, 1, 3, 4, 4, 6, 6, 8]);
});

describe('isTextRange', () => {
  it.each([
    [0, 8, true],
    [1, 3, true],
    [1, 2, false],
    [2, 3, false],
    [3, 5, false],
    [3, 3, false],
    [4, 3, false],
    [-1, 3, false],
    [0, 9, false],
    [0.5, 3, false],
    [0, Number.NaN, false],
  ])('from %d to %d: %s', (start, end, expected) => {
    expect(isTextRange(TEXT, { start, end })).toBe(expected);
  });
});

describe('charactersBefore and charactersAfter', () => {
  it('count characters, not UTF-16 units', () => {
    expect([0, 1, 2, 3, 9].map((count) => charactersBefore(TEXT, 6, count))).toEqual([
      '',
      '😀',
      '乙😀',
      '𠮷乙😀',
      '甲𠮷乙😀',
    ]);
    expect([0, 1, 2, 3, 9].map((count) => charactersAfter(TEXT, 1, count))).toEqual([
      '',
      '𠮷',
      '𠮷乙',
      '𠮷乙😀',
      '𠮷乙😀😀',
    ]);
  });

  it('leave out half a character at the offset', () => {
    expect([charactersBefore(TEXT, 5, 1), charactersAfter(TEXT, 5, 1)]).toEqual(['乙', '😀']);
  });

  it('return nothing beyond the ends of the text', () => {
    expect([charactersBefore(TEXT, 0, 3), charactersAfter(TEXT, 8, 3)]).toEqual(['', '']);
  });

  it('return whole characters for any offset', () => {
    fc.assert(
      fc.property(texts, fc.nat(24), fc.nat(12), (text, at, count) => {
        const offset = Math.min(at, text.length);
        const [before, after] = [charactersBefore(text, offset, count), charactersAfter(text, offset, count)];
        const whole = [...text.slice(0, characterStart(text, offset))];
        expect(before).toBe(count === 0 ? '' : whole.slice(-count).join(''));
        expect([after.isWellFormed(), text.includes(after), [...after].length <= count]).toEqual([true, true, true]);
      }),
    );
  });
});

it('partsOf cuts a text into parts of whole characters', () => {
  expect([...partsOf(TEXT, 2)]).toEqual(['甲', '𠮷', '乙', '😀', '😀']);
  fc.assert(
    fc.property(texts, fc.integer({ min: 2, max: 6 }), (text, length) => {
      const parts = [...partsOf(text, length)];
      expect(parts.join('')).toBe(text);
      for (const part of parts)
        expect([part.isWellFormed(), 0 < part.length && part.length <= length]).toEqual([true, true]);
    }),
  );
});
