import { QueryStats } from '../stores/query-stats.js';

/** What one request costs, kept while it is answered. */
export class RequestCost {
  readonly stats = new QueryStats();
  /** As the limit of cost computes it; null where the query was refused before. */
  complexity: number | null = null;
  private readonly started = performance.now();

  /** As it stands in the answer. */
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

/** To the microsecond: finer is noise. */
function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
