/** What the questions of one request take. */
export class QueryStats {
  /** Statements sent to the database; for the embedded store, questions answered. */
  roundTrips = 0;
  /** Entities, statements, values and counts returned, including those that a page then leaves out. */
  rows = 0;
  /** Time from each question to its whole answer. Questions that run at the same time count each. */
  milliseconds = 0;

  /** Measures `work`, whether or not it succeeds. */
  async measure<T>(work: () => Promise<T>, rowsIn: (result: T) => number): Promise<T> {
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
