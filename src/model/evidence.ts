/** A quote from a report: a range of its text. Follows the position and quote selectors of the Web Annotation Data Model. */
export interface Evidence {
  /** The report's id. */
  readonly report: string;
  /** UTF-16 offset into the report's text as published. */
  readonly start: number;
  /** UTF-16 offset, exclusive. */
  readonly end: number;
  /** The text of the range, with white space normalized, private-use characters removed and each heading on its own line. */
  readonly quote: string;
  /** The id of the section in which the quote begins. */
  readonly section: string;
  /** The ids of the passages that the quote overlaps, in order. Empty for a quote within a heading. */
  readonly passages: readonly string[];
}
