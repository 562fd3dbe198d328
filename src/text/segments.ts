import { encloses, overlaps, type TextRange } from './text-range.js';

/** A part of a text that the same marks cover from its start to its end. */
export interface Segment<Mark extends TextRange> extends TextRange {
  readonly marks: readonly Mark[];
}

/** Cuts a range wherever a mark starts or ends. The segments hold every character of the range, in order. */
export function segmentsOf<Mark extends TextRange>(range: TextRange, marks: readonly Mark[]): Segment<Mark>[] {
  const within = marks.filter((mark) => overlaps(mark, range));
  return cutAt(
    range,
    within.flatMap(({ start, end }) => [start, end]),
  ).map((part) => ({ ...part, marks: within.filter((mark) => encloses(mark, part)) }));
}

/** Cuts a range at those of the offsets that lie inside it. */
export function cutAt({ start, end }: TextRange, offsets: readonly number[]): TextRange[] {
  const inside = [...new Set(offsets)].filter((offset) => start < offset && offset < end).sort((a, b) => a - b);
  return [start, ...inside].map((from, i) => ({ start: from, end: inside[i] ?? end }));
}
