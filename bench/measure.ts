/** A query that is repeated. */
export interface Cell {
  /** The name of the query. */
  readonly query: string;
  readonly scale: number;
  readonly side: 'ours' | 'floor' | 'other';
  readonly run: (turn: number) => Promise<unknown>;
}

/** The measured times of one cell, in milliseconds. */
export interface Measured extends Omit<Cell, 'run'> {
  readonly median: number;
  /** CPU time of this process per request: the median over the rounds. */
  readonly cpu: number;
  readonly requests: number;
}

/** Time for a cell in each round, in milliseconds; at least one query is run. */
const SLICE = 12;
/** Maximum number of queries of a cell in a round. */
const MAX_QUERIES = 8;
/** Maximum time, in milliseconds, and number of queries for the warm-up of each cell. Both runtimes compile hot code. */
const WARM_FOR = 3_000;
const WARM_TURNS = 1_500;
const WARM_ROUNDS = 5;

/** Runs all cells in turn, round after round, so that other load on the machine affects all cells equally. */
export async function measure(
  cells: readonly Cell[],
  rounds: number,
  onRound: (round: number) => void,
): Promise<Measured[]> {
  const times = cells.map((): number[] => []);
  const cpus = cells.map((): number[] => []);
  const turns = cells.map(() => 0);
  const order = cells.map((_, i) => i);
  await warm(cells, turns, onRound);
  for (let round = -WARM_ROUNDS; round < rounds; round++) {
    // A different order each time, so that no cell always runs after the garbage of the same one.
    order.push(...order.splice(0, 1 + (Math.abs(round) % Math.max(1, order.length - 1))));
    for (const i of order) {
      const { run } = cells[i] as Cell;
      const began = performance.now();
      const cpu = process.cpuUsage();
      let count = 0;
      do {
        const started = performance.now();
        await run(turns[i] as number);
        if (round >= 0) times[i]?.push(performance.now() - started);
        turns[i] = (turns[i] ?? 0) + 1;
        count++;
      } while (count < MAX_QUERIES && performance.now() - began < SLICE);
      const used = process.cpuUsage(cpu);
      if (round >= 0) cpus[i]?.push((used.user + used.system) / 1000 / count);
    }
    onRound(round);
  }
  return cells.map(({ query, scale, side }, i) => ({
    query,
    scale,
    side,
    median: median(times[i] ?? []),
    cpu: median(cpus[i] ?? []),
    requests: times[i]?.length ?? 0,
  }));
}

async function warm(cells: readonly Cell[], turns: number[], onRound: (round: number) => void): Promise<void> {
  for (const [i, { run }] of cells.entries()) {
    const until = performance.now() + WARM_FOR;
    for (let turn = 0; turn < WARM_TURNS && performance.now() < until; turn++) {
      await run(turn);
      turns[i] = turn + 1;
    }
  }
  onRound(-WARM_ROUNDS);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
