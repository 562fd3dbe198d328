import fc from 'fast-check';
import { ApiError } from '../../src/errors.js';
import { cursorTag, decodeCursor, encodeCursor, type KeyType } from '../../src/query/cursor.js';
import { anyText } from '../any-text.js';

const TYPES: readonly KeyType[] = [
  { scalar: 'text', optional: true },
  { scalar: 'integer', optional: true },
  { scalar: 'decimal', optional: true },
  { scalar: 'flag', optional: true },
  { scalar: 'date', optional: true },
  { scalar: 'text', optional: false },
];
const tag = cursorTag('Claim', []);

const missing = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value);
const keys = fc.tuple(
  missing(anyText),
  missing(fc.integer()),
  missing(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value || 0)),
  missing(fc.boolean()),
  missing(fc.constant('2021-12-31')),
  fc.string({ unit: 'grapheme' }),
);

it('decodes a cursor to the position that was encoded', () => {
  fc.assert(fc.property(keys, (key) => expect(decodeCursor(encodeCursor(tag, key), tag, TYPES, 'after')).toEqual(key)));
});

it('encodes a cursor without characters that URLs escape', () => {
  fc.assert(fc.property(keys, (key) => expect(encodeCursor(tag, key)).toMatch(/^[\w-]+$/)));
});

it('decodes any text to a position or refuses it', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.base64String(), fc.json().map(asCursor)), (text) => {
      let refusal: unknown;
      try {
        expect(decodeCursor(text, tag, TYPES, 'before')).toHaveLength(TYPES.length);
      } catch (error) {
        refusal = error;
      }
      if (refusal) expect(refusal).toBeInstanceOf(ApiError);
    }),
  );
});

it('gives each list and each order its own tag', () => {
  const name = { property: 'name', descending: false };
  const tags = [
    cursorTag('Claim', []),
    cursorTag('Entity', []),
    cursorTag('Claim', [name]),
    cursorTag('Claim', [{ ...name, descending: true }]),
    cursorTag('Claim', [name, name]),
    cursorTag('Claim SUPPORTS IN', []),
  ];
  expect(new Set(tags).size).toBe(tags.length);
  expect(cursorTag('Claim', [])).toBe(tag);
});

function asCursor(json: string): string {
  return Buffer.from(json).toString('base64url');
}
