/** Words of a report that say so: a range of its text. Follows the Web Annotation Data Model's position and quote selectors. */
export interface Evidence {
  /** The report's id. */
  readonly report: string;
  /** UTF-16 offset into the report's text as published. */
  readonly start: number;
  /** UTF-16 offset, exclusive. */
  readonly end: number;
  /** The words with white space normalized and private-use characters removed, each heading on a line of its own. */
  readonly quote: string;
  /** The id of the section in which it begins. */
  readonly section: string;
  /** The ids of the passages it touches, in order; none in a heading. */
  readonly passages: readonly string[];
}
