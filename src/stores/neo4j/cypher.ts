import type { Slots } from './template.js';

/** A statement as the driver takes it: a text that is the same for the same shape of question, and values apart. */
export interface Cypher {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A row of an answer, by column. */
export type Row = Readonly<Record<string, unknown>>;

/** What stands in the slots of one part that is wanted once. */
export const ONCE: readonly Slots[] = [{}];

/** The parameters of one statement, named in the order in which they are added. */
export class Parameters {
  readonly values: Record<string, unknown> = {};
  private count = 0;

  /** Adds a value and returns its name as Cypher: `$p0`. */
  add(value: unknown): string {
    const name = `p${this.count++}`;
    this.values[name] = value;
    return `$${name}`;
  }
}
