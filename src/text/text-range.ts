/** A range of a text, in UTF-16 offsets, end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Whether two ranges have at least one offset in common. Ranges that only touch do not overlap. */
export function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether the outer range holds the whole inner range. A range holds itself. */
export function encloses(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether an offset lies in a range. */
export function includesOffset({ start, end }: TextRange, offset: number): boolean {
  return start <= offset && offset < end;
}
