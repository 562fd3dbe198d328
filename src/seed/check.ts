import type { Draft } from './draft.js';

/** A condition on the whole seed, beyond the shape of its files. Each is one file of `checks`, named after it. */
export interface Check {
  /** The name of its file; shown with each breach. */
  readonly name: string;
  /** A breach of an error refuses the seed; a warning is only shown to the curator, who may have read it rightly. */
  readonly severity: 'error' | 'warning';
  /** What would go wrong without it. */
  readonly protects: string;
  /** What to do when it is broken. */
  readonly mend: string;
  /** Notes what breaks it among the draft's problems. */
  check(draft: Draft, complain: Complain): void;
}

/** Notes one breach: where, and what. */
export type Complain = (origin: { file: string; line: number }, what: string) => void;
