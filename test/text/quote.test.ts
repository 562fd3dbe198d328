import { quoteOf } from '../../src/text/quote.js';

const quote = (text: string, breaks: readonly number[] = []) => quoteOf(text, { start: 0, end: text.length }, breaks);

describe('quoteOf', () => {
  it('normalizes white space', () => {
    expect(quote(' 独立董\n事，ISO\n9001 ')).toBe('独立董事，ISO 9001');
  });

  it('removes private-use characters, in the basic plane and above', () => {
    expect(quote('\uE000甲\uF06E乙\u{F0000}')).toBe('甲乙');
  });

  it('starts a new line at each break inside the range and drops empty lines', () => {
    expect(quote('甲\n乙\n \n丙', [0, 2, 4, 6, 7])).toBe('甲\n乙\n丙');
  });

  it('quotes only the range', () => {
    expect(quoteOf('甲乙𠮷丙', { start: 1, end: 4 }, [1])).toBe('乙𠮷');
  });
});
