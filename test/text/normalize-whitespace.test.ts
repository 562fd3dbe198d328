import fc from 'fast-check';
import { normalizeWhitespace, removeWhitespace } from '../../src/text/normalize-whitespace.js';

describe('normalizeWhitespace', () => {
  it.each([
    ['removes a line break inside a Chinese word', '独立董\n事', '独立董事'],
    ['removes several line breaks with the spaces around them', '向社\n\n会 公开', '向社会公开'],
    ['removes white space beside Chinese punctuation', '公司， \n“中科曙光”', '公司，“中科曙光”'],
    ['removes white space after an ellipsis', '等…\n等', '等…等'],
    ['keeps a space beside a Latin letter or a digit', '截至 2021 年，ISO 9001 认证', '截至 2021 年，ISO 9001 认证'],
    ['replaces a line break beside a Latin letter with a space', 'ISO\n\n9001\n认证', 'ISO 9001 认证'],
    ['removes a line break between full-width letters', 'Ａ\nＢ', 'ＡＢ'],
    ['removes a line break after a Chinese character of two UTF-16 units', '𠮷\n野', '𠮷野'],
    ['removes ideographic spaces between Chinese characters', '董\u3000 事', '董事'],
    ['replaces an ideographic space beside a Latin letter with a space', 'A\u3000 董', 'A 董'],
    ['removes white space at the ends', ' \n 董事会\n', '董事会'],
    ['returns an empty text for white space', ' \n', ''],
  ])('%s', (_behaviour, text, normalized) => {
    expect(normalizeWhitespace(text)).toBe(normalized);
  });

  it('changes nothing but white space and nothing when applied twice', () => {
    const texts = fc.string({ unit: fc.constantFrom('董', '，', '“', 'a', '1', ' ', '\n', '\u3000', '𠮷') });
    fc.assert(
      fc.property(texts, (text) => {
        const normalized = normalizeWhitespace(text);
        expect(normalizeWhitespace(normalized)).toBe(normalized);
        expect(normalized.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

it('removeWhitespace removes every white space character', () => {
  expect(removeWhitespace(' 董 \n事\u3000会\t')).toBe('董事会');
});
