import { readInteger } from '../src/integer.js';

describe('readInteger', () => {
  it.each([
    ['0', 0],
    ['-3', -3],
    ['+7', 7],
    ['010', 10],
  ])('reads %s', (text, value) => {
    expect(readInteger(text, -10, 10)).toBe(value);
  });

  it.each(['', ' 1', '1.5', '1e3', '0x10', '١', '1 2', '--1', '11', '-11'])('returns undefined for %j', (text) => {
    expect(readInteger(text, -10, 10)).toBeUndefined();
  });
});
