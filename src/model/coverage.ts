/** How much of a report's text the graph accounts for; computed from the text, never asserted. */
export interface CoverageRecord {
  /** Sentences and list items: the report's passages. */
  readonly sentences: number;
  /** Those that hold evidence for an entity or a statement. */
  readonly sentencesWithEvidence: number;
  /** Those without, each with the curator's reason; null where there is none. */
  readonly uncovered: readonly { readonly passage: string; readonly reason: string | null }[];
  /** Numerals, Arabic and Chinese. */
  readonly digits: number;
  /** Those that an observation, a date, an identifier, a name, a heading or a recorded reason accounts for. */
  readonly digitsAccounted: number;
}
