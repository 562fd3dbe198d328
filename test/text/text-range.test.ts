import { encloses, includesOffset, overlaps } from '../../src/text/text-range.js';

const range = { start: 2, end: 5 };

it('overlaps is false for ranges that only touch', () => {
  const others = [
    { start: 0, end: 2 },
    { start: 0, end: 3 },
    { start: 3, end: 4 },
    { start: 4, end: 9 },
    { start: 5, end: 9 },
  ];
  expect(others.map((other) => overlaps(range, other))).toEqual([false, true, true, true, false]);
});

it('encloses is true for the range itself and for ranges inside it', () => {
  const others = [range, { start: 3, end: 4 }, { start: 1, end: 4 }, { start: 3, end: 6 }];
  expect(others.map((other) => encloses(range, other))).toEqual([true, true, false, false]);
});

it('includesOffset is true from the start up to the end', () => {
  expect([1, 2, 4, 5].map((offset) => includesOffset(range, offset))).toEqual([false, true, true, false]);
});
