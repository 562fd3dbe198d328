import type { Slots } from './template.js';

/** A Cypher statement. Queries of the same shape have the same text; values are parameters. */
export interface Cypher {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A row of a result, by column. */
export type Row = Readonly<Record<string, unknown>>;

/** The slots of a part that is included once. */
export const ONCE: readonly Slots[] = [{}];

/** The parameters of one statement, numbered in the order of `add`. */
export class Parameters {
  readonly values: Record<string, unknown> = {};
  private count = 0;

  /** Adds a value and returns its placeholder, such as `$p0`. */
  add(value: unknown): string {
    const name = `p${this.count++}`;
    this.values[name] = value;
    return `$${name}`;
  }
}
