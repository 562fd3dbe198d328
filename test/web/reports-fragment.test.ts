import { readFragment } from '../../src/web/reports/fragment.js';

const REPORT = {
  text: '股东大会是公司的最高权力机构𠮷。',
  sections: [{ id: 'section:tiny:a' }, { id: 'section:tiny:章' }],
};

describe('readFragment', () => {
  it.each([
    ['#0-4', { kind: 'range', range: { start: 0, end: 4 } }],
    ['#0-17', { kind: 'range', range: { start: 0, end: 17 } }],
    ['#section:tiny:a', { kind: 'section', id: 'section:tiny:a' }],
    [`#${encodeURIComponent('section:tiny:章')}`, { kind: 'section', id: 'section:tiny:章' }],
  ])('reads %s', (hash, fragment) => {
    expect(readFragment(hash, REPORT)).toEqual(fragment);
  });

  it.each(['0-18', '0-15', '15-17', '999999-9999999', '4-0', '4-4', 'section:tiny:b'])(
    'returns that #%s is unknown',
    (id) => {
      expect(readFragment(`#${id}`, REPORT)).toEqual({ kind: 'unknown', id });
    },
  );

  it.each(['', '#', '#content', '#4-', '#%', '#1-2-3'])('returns null for “%s”', (hash) => {
    expect(readFragment(hash, REPORT)).toBeNull();
  });
});
