/** The cost of the queries of one request. */
export class QueryStats {
  /** Number of statements sent to the database; for the embedded store, of queries answered. */
  roundTrips = 0;
  /** Number of entities, statements, values and counts returned, including rows beyond the page. */
  rows = 0;
  /** Total time of all queries. Concurrent queries are added up. */
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
