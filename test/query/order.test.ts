import fc from 'fast-check';
import { sortKey } from '../../src/query/order.js';

const byCodePoint = (a: string, b: string): number => {
  const [x, y] = [[...a], [...b]].map((characters) => characters.map((c) => c.codePointAt(0) as number)) as [
    number[],
    number[],
  ];
  for (let i = 0; i < Math.min(x.length, y.length); i++)
    if (x[i] !== y[i]) return Math.sign((x[i] as number) - (y[i] as number));
  return Math.sign(x.length - y.length);
};

it('sorts keys by UTF-16 code unit in the order of the texts by code point', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '曙', '\u{D7FE}', '\u{D7FF}', '\u{E000}', '\u{FFFD}', '😀', '\u{10FFFF}', ''),
  });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [x, y] = [sortKey(a), sortKey(b)];
      expect(Math.sign(x < y ? -1 : x > y ? 1 : 0)).toBe(byCodePoint(a, b));
    }),
    { numRuns: 2000 },
  );
});

it('returns ordinary text unchanged', () => {
  expect(sortKey('中科曙光 Sugon')).toBe('中科曙光 Sugon');
});
