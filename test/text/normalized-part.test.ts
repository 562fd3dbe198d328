import fc from 'fast-check';
import { normalizeWhitespace } from '../../src/text/normalize-whitespace.js';
import { endInText, normalizedPart } from '../../src/text/normalized-part.js';
import { cutAt } from '../../src/text/segments.js';

const TEXT = '已经取得 ISO9001 质量管\n\n理体系、 ISO14001\n环境 管理。';
const texts = fc.string({
  unit: fc.constantFrom('董', '，', 'a', '1', ' ', '\n', '\u3000', '𠮷', '😀'),
  maxLength: 12,
});

describe('normalizedPart', () => {
  it('returns parts that make the normalized text, wherever the text is cut', () => {
    for (let cut = 0; cut <= TEXT.length; cut++) {
      const parts =
        normalizedPart(TEXT, { start: 0, end: cut }) + normalizedPart(TEXT, { start: cut, end: TEXT.length });
      // A cut inside white space may leave it to either part, never to both.
      expect([cut, parts]).toEqual([cut, normalizeWhitespace(TEXT)]);
    }
  });

  it('does so for any text and any number of cuts', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(14)), (text, cuts) => {
        const parts = cutAt({ start: 0, end: text.length }, cuts).map((part) => normalizedPart(text, part));
        expect(parts.join('')).toBe(normalizeWhitespace(text));
      }),
    );
  });

  it('keeps the space between two marks', () => {
    const [start, end] = [TEXT.indexOf(' 质'), TEXT.indexOf('质')];
    expect(normalizedPart(TEXT, { start, end })).toBe(' ');
  });

  it('removes a line break between two marks', () => {
    const [start, end] = [TEXT.indexOf('\n'), TEXT.indexOf('理体系')];
    expect(normalizedPart(TEXT, { start, end })).toBe('');
  });

  it('removes a line break between marks of characters of two UTF-16 units', () => {
    expect(normalizedPart('𠮷\n𠮷', { start: 2, end: 3 })).toBe('');
  });

  it('looks beyond any amount of white space', () => {
    const text = `a${' '.repeat(500)}b`;
    expect(normalizedPart(text, { start: 0, end: 10 })).toBe('a ');
  });
});

describe('endInText', () => {
  it('returns the end of the part that has the given length when normalized', () => {
    const whole = { start: 0, end: TEXT.length };
    for (let length = 1; length <= normalizeWhitespace(TEXT).length; length++) {
      const end = endInText(TEXT, whole, length);
      expect(normalizedPart(TEXT, { start: 0, end })).toBe(normalizeWhitespace(TEXT).slice(0, length));
    }
  });

  it('returns the first such end, for any text', () => {
    fc.assert(
      fc.property(texts, fc.nat(14), fc.nat(14), (text, start, length) => {
        const range = { start: Math.min(start, text.length), end: text.length };
        let first = range.start;
        while (first < range.end && normalizedPart(text, { ...range, end: first }).length < length) first++;
        expect(endInText(text, range, length)).toBe(first);
      }),
    );
  });

  it('stays inside the part', () => {
    expect([endInText(TEXT, { start: 2, end: 4 }, 0), endInText(TEXT, { start: 2, end: 4 }, 9)]).toEqual([2, 4]);
  });
});
