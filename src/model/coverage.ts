/** How much of a report's text the graph accounts for, computed from the text. */
export interface CoverageRecord {
  /** Number of sentences and list items: the report's passages. */
  readonly sentences: number;
  /** Number of sentences that hold evidence for an entity or a statement. */
  readonly sentencesWithEvidence: number;
  /** Sentences without evidence, each with the curator's reason. The reason is null if none is given. */
  readonly uncovered: readonly { readonly passage: string; readonly reason: string | null }[];
  /** Number of Arabic and Chinese numerals. */
  readonly digits: number;
  /** Number of numerals that an observation, a date, an identifier, a name, a heading or a recorded reason accounts for. */
  readonly digitsAccounted: number;
}
