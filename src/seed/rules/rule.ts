import type { Draft } from '../draft.js';

/** Something that must hold for the whole seed, beyond its shape. One per file. */
export interface Rule {
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
