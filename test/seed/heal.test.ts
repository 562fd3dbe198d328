import fc from 'fast-check';
import { heal } from '../../src/model/heal.js';

describe('a quote is healed of the breaks of the printed page', () => {
  it.each([
    ['a line break inside a Chinese word goes', '独立董\n事', '独立董事'],
    ['so do several, with the spaces around them', '向社\n\n会 公开', '向社会公开'],
    ['and one beside Chinese punctuation', '公司， \n“中科曙光”', '公司，“中科曙光”'],
    ['and one after an ellipsis', '等…\n等', '等…等'],
    ['a space beside a Latin letter or a digit stays', '截至 2021 年，ISO 9001 认证', '截至 2021 年，ISO 9001 认证'],
    ['a line break there becomes one space', 'ISO\n\n9001\n认证', 'ISO 9001 认证'],
    ['full-width letters are Chinese print', 'Ａ\nＢ', 'ＡＢ'],
    ['white space at the ends goes', ' \n 董事会\n', '董事会'],
    ['nothing stays nothing', ' \n', ''],
  ])('%s', (_behaviour, words, healed) => {
    expect(heal(words)).toBe(healed);
  });
});

it('changes nothing but white space, and healing twice is healing once', () => {
  const words = fc.string({ unit: fc.constantFrom('董', '，', '“', 'a', '1', ' ', '\n', '\u3000', '𠮷') });
  fc.assert(
    fc.property(words, (text) => {
      const healed = heal(text);
      expect(heal(healed)).toBe(healed);
      expect(healed.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
