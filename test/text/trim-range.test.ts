import { trimRange } from '../../src/text/trim-range.js';

const TEXT = ' \n董事 会\n\n';

it.each([
  ['removes white space at both ends', { start: 0, end: 8 }, { start: 2, end: 6 }],
  ['keeps a range without white space at its ends', { start: 3, end: 6 }, { start: 3, end: 6 }],
  ['returns an empty range for white space', { start: 0, end: 2 }, { start: 0, end: 0 }],
  ['returns an empty range for an empty range', { start: 3, end: 3 }, { start: 3, end: 3 }],
])('trimRange %s', (_behaviour, range, trimmed) => {
  expect(trimRange(TEXT, range)).toEqual(trimmed);
});
