import fc from 'fast-check';
import { isCanonical } from '../../src/graph/is-canonical.js';
import { canonicalJson } from '../../src/model/canonical-json.js';

it.each([
  ['{}', true],
  ['{"a":1,"b":[{"c":null}]}', true],
  ['{"b":1,"a":2}', false],
  ['[{"a":{"c":1,"b":2}}]', false],
  ['{"a":1,"a":1}', false],
  ['{"a": 1}', false],
  ['1.0', false],
  ['"\\u0061"', false],
  ['"\\ud83d"', false],
  ['"\\\\ud83d"', true],
])('%s is canonical: %s', (json, canonical) => {
  expect(isCanonical(json, JSON.parse(json))).toBe(canonical);
});

it('agrees with canonicalJson', () => {
  const key = fc.string().filter((text) => !/^\d+$/.test(text));
  const values = [fc.string(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null)];
  fc.assert(
    fc.property(fc.object({ key, values }), (value) => {
      const [written, canonical] = [JSON.stringify(value), canonicalJson(value)];
      expect(isCanonical(canonical, JSON.parse(canonical))).toBe(true);
      expect(isCanonical(written, JSON.parse(written))).toBe(written === canonical);
    }),
  );
});
