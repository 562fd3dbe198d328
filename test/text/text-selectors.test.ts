import fc from 'fast-check';
import { isTextRange } from '../../src/text/characters.js';
import { normalizeWhitespace } from '../../src/text/normalize-whitespace.js';
import { normalizedPart } from '../../src/text/normalized-part.js';
import { quoteOf } from '../../src/text/quote.js';
import { segmentsOf } from '../../src/text/segments.js';
import type { TextRange } from '../../src/text/text-range.js';
import { TextSelectors } from '../../src/text/text-selectors.js';

describe('TextSelectors.select', () => {
  it('returns the words as published with offsets in characters', () => {
    expect(new TextSelectors('甲𠮷\n乙😀丙').select({ start: 4, end: 7 })).toEqual({
      exact: '乙😀',
      prefix: '甲𠮷\n',
      suffix: '丙',
      start: 3,
      end: 5,
    });
  });

  it('returns 32 whole characters before and after', () => {
    const [before, after] = ['😀'.repeat(40), '𠮷'.repeat(40)];
    const start = before.length;
    expect(new TextSelectors(`${before}甲${after}`).select({ start, end: start + 1 })).toEqual({
      exact: '甲',
      prefix: '😀'.repeat(32),
      suffix: '𠮷'.repeat(32),
      start: 40,
      end: 41,
    });
  });

  it.each([
    ['splits a surrogate pair at its start', { start: 2, end: 3 }],
    ['splits a surrogate pair at its end', { start: 0, end: 2 }],
    ['goes beyond the text', { start: 0, end: 5 }],
    ['is empty', { start: 1, end: 1 }],
  ])('returns undefined if the range %s', (_what, range) => {
    expect(new TextSelectors('甲𠮷乙').select(range)).toBeUndefined();
  });
});

describe('for every range of every text', () => {
  const texts = fc.string({
    unit: fc.constantFrom('甲', '，', 'a', '1', ' ', '\n', '𠮷', '😀'),
    minLength: 1,
    maxLength: 24,
  });
  const ranges = fc
    .tuple(texts, fc.nat(48), fc.nat(48))
    .map(([text, a, b]) => ({ text, range: { start: Math.min(a, b), end: Math.max(a, b) } }))
    .filter(({ text, range }) => isTextRange(text, range));

  it('the selectors select the same words by quote and by position', () => {
    fc.assert(
      fc.property(ranges, ({ text, range }) => {
        const selected = new TextSelectors(text).select(range);
        expect(selected?.exact).toBe(text.slice(range.start, range.end));
        expect([...text].slice(selected?.start, selected?.end).join('')).toBe(selected?.exact);
        expect([...text].slice(0, selected?.start).join('')).toBe(text.slice(0, range.start));
        expect(text.slice(0, range.start).endsWith(selected?.prefix ?? '?')).toBe(true);
        expect(text.slice(range.end).startsWith(selected?.suffix ?? '?')).toBe(true);
      }),
    );
  });

  it('the words selected, marked and quoted are the same', () => {
    const marks = fc.array(ranges, { maxLength: 4 });
    fc.assert(
      fc.property(ranges, marks, ({ text, range }, others) => {
        const whole: TextRange = { start: 0, end: text.length };
        const segments = segmentsOf(whole, [range, ...others.map((other) => other.range)]);
        const marked = segments.filter(({ marks }) => marks.includes(range)).map((part) => normalizedPart(text, part));
        const quote = quoteOf(text, range, []);
        expect(marked.join('').trim()).toBe(quote);
        expect(normalizeWhitespace(new TextSelectors(text).select(range)?.exact ?? '?')).toBe(quote);
      }),
    );
  });
});
