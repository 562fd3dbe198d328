/** What one request takes of a store. */
export class Ledger {
  /** Statements sent to the database; of the embedded store, questions put to it. */
  roundTrips = 0;
  /** Entities, statements, values and counts that came back, also those that the page then leaves out. */
  rows = 0;
  /** From asking until all had come back; of what ran at the same time, each. */
  milliseconds = 0;

  /** Notes what `work` takes, whether or not it succeeds. */
  async note<T>(work: () => Promise<T>, rowsIn: (result: T) => number): Promise<T> {
    const started = performance.now();
    this.roundTrips++;
    try {
      const result = await work();
      this.rows += rowsIn(result);
      return result;
    } finally {
      this.milliseconds += performance.now() - started;
    }
  }
}
