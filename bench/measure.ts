/** Something that is asked again and again. */
export interface Cell {
  readonly question: string;
  readonly scale: number;
  readonly side: 'ours' | 'floor' | 'other';
  readonly ask: (turn: number) => Promise<unknown>;
}

/** What one cell took, in milliseconds. */
export interface Measured extends Omit<Cell, 'ask'> {
  readonly median: number;
  /** CPU of this process per request: the median over the rounds. */
  readonly cpu: number;
  readonly requests: number;
}

/** A round asks a cell so long, in milliseconds, or at least once. */
const SLICE = 12;
const AT_MOST = 8;
/** Before anything is measured each cell is asked for so long, in milliseconds, or so often: both programs compile what they run often. */
const WARM_FOR = 3_000;
const WARM_TURNS = 1_500;
const WARM_ROUNDS = 5;

/** Asks all cells in turn, round after round, so that whatever else the machine does falls on each alike. */
export async function measure(
  cells: readonly Cell[],
  rounds: number,
  told: (round: number) => void,
): Promise<Measured[]> {
  const times = cells.map((): number[] => []);
  const cpus = cells.map((): number[] => []);
  const turns = cells.map(() => 0);
  const order = cells.map((_, i) => i);
  await warm(cells, turns, told);
  for (let round = -WARM_ROUNDS; round < rounds; round++) {
    // A different beginning each time: no cell always comes after the same one’s garbage.
    order.push(...order.splice(0, 1 + (Math.abs(round) % Math.max(1, order.length - 1))));
    for (const i of order) {
      const { ask } = cells[i] as Cell;
      const began = performance.now();
      const cpu = process.cpuUsage();
      let count = 0;
      do {
        const started = performance.now();
        await ask(turns[i] as number);
        if (round >= 0) times[i]?.push(performance.now() - started);
        turns[i] = (turns[i] ?? 0) + 1;
        count++;
      } while (count < AT_MOST && performance.now() - began < SLICE);
      const used = process.cpuUsage(cpu);
      if (round >= 0) cpus[i]?.push((used.user + used.system) / 1000 / count);
    }
    told(round);
  }
  return cells.map(({ question, scale, side }, i) => ({
    question,
    scale,
    side,
    median: median(times[i] ?? []),
    cpu: median(cpus[i] ?? []),
    requests: times[i]?.length ?? 0,
  }));
}

async function warm(cells: readonly Cell[], turns: number[], told: (round: number) => void): Promise<void> {
  for (const [i, { ask }] of cells.entries()) {
    const until = performance.now() + WARM_FOR;
    for (let turn = 0; turn < WARM_TURNS && performance.now() < until; turn++) {
      await ask(turn);
      turns[i] = turn + 1;
    }
  }
  told(-WARM_ROUNDS);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
