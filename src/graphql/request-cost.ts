import { QueryStats } from '../stores/query-stats.js';

/** The cost of one request, collected while it is executed. */
export class RequestCost {
  readonly stats = new QueryStats();
  /** As computed for the cost limit. Null if the query was refused before. */
  complexity: number | null = null;
  private readonly started = performance.now();

  /** The cost as shown in the response. Times are in milliseconds. */
  toJSON() {
    const { roundTrips, rows, milliseconds } = this.stats;
    return {
      complexity: this.complexity,
      roundTrips,
      rows,
      databaseMs: rounded(milliseconds),
      totalMs: rounded(performance.now() - this.started),
    };
  }
}

/** Rounds to microseconds. */
function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
