import fc from 'fast-check';
import { jsonSize } from '../../src/graphql/limits/json-size.js';
import { anyText } from '../any-text.js';

const written = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

describe('the size of a value in JSON', () => {
  it.each([
    ['text', 'ISO 9001'],
    ['Chinese', '质量管理体系'],
    ['two bytes', 'Zürich'],
    ['a surrogate pair', 'a😀b'],
    ['half a surrogate pair', '\ud83da'],
    ['two first halves', '\ud83d\ud83d'],
    ['a second half', '\ude00'],
    ['quotation marks and backslashes', '"\\"'],
    ['line breaks and tabs', '\n\r\t\b\f'],
    ['other control characters', '\u0000\u000b\u001f\u007f\u2028'],
    ['an empty text', ''],
    ['numbers', [0, -1, 1.5, 1e21, 1e-7]],
    ['flags and null', [true, false, null]],
    ['lists of lists', [[], [[1, 2], []]]],
  ])('is that of JSON.stringify: %s', (_what, value) => {
    expect(jsonSize(value)).toBe(written(value));
  });

  it('is that of JSON.stringify for any leaf', () => {
    const leaf = fc.oneof(
      anyText,
      fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
      fc.double(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    );
    fc.assert(fc.property(fc.oneof(leaf, fc.array(leaf)), (value) => expect(jsonSize(value)).toBe(written(value))));
  });
});
