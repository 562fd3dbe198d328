import type { Draft } from './draft.js';

/** A condition on the whole seed, beyond the schemas of its files. Each is one file of `checks`, named after it. */
export interface Check {
  /** The name of its file; part of each message. */
  readonly name: string;
  /** An error rejects the seed; a warning is only shown to the curator. */
  readonly severity: 'error' | 'warning';
  /** What goes wrong without the check. */
  readonly rationale: string;
  /** How to fix a violation. */
  readonly fix: string;
  /** Adds a problem for each violation. */
  check(draft: Draft, addProblem: AddProblem): void;
}

/** Adds a problem at a position. `what` names the entity or statement at fault. */
export type AddProblem = (origin: { file: string; line: number }, what: string) => void;
