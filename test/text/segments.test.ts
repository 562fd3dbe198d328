import fc from 'fast-check';
import { cutAt, segmentsOf } from '../../src/text/segments.js';

describe('segmentsOf', () => {
  it('cuts a range wherever a mark starts or ends', () => {
    const outer = { start: 0, end: 6 };
    const inner = { start: 2, end: 4 };
    const after = { start: 4, end: 9 };
    expect(segmentsOf({ start: 1, end: 8 }, [outer, inner, after])).toEqual([
      { start: 1, end: 2, marks: [outer] },
      { start: 2, end: 4, marks: [outer, inner] },
      { start: 4, end: 6, marks: [outer, after] },
      { start: 6, end: 8, marks: [after] },
    ]);
  });

  it('returns the whole range if no mark overlaps it', () => {
    expect(
      segmentsOf({ start: 3, end: 5 }, [
        { start: 0, end: 3 },
        { start: 5, end: 6 },
      ]),
    ).toEqual([{ start: 3, end: 5, marks: [] }]);
  });

  it('covers the range, each offset with exactly the marks that cover it', () => {
    const range = fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 10 })).map(([start, length]) => ({
      start,
      end: start + length,
    }));
    fc.assert(
      fc.property(range, fc.array(range, { maxLength: 6 }), (whole, marks) => {
        const segments = segmentsOf(whole, marks);
        let next = whole.start;
        for (const { start, end, marks: here } of segments) {
          expect([start, end > start]).toEqual([next, true]);
          for (let at = start; at < end; at++)
            expect(here).toEqual(marks.filter((mark) => mark.start <= at && at < mark.end));
          next = end;
        }
        expect(next).toBe(whole.end);
      }),
    );
  });
});

it('cutAt cuts a range at the offsets inside it, in order, each once', () => {
  expect(cutAt({ start: 2, end: 8 }, [9, 5, 2, 3, 5, 8])).toEqual([
    { start: 2, end: 3 },
    { start: 3, end: 5 },
    { start: 5, end: 8 },
  ]);
});
