/** The nodes one step from a frontier, by name: id, the indexes of the frontier nodes that reach it, degree. */
export type Level = readonly (readonly [id: string, indexes: readonly number[], degree: number])[];

/** The nodes reached from one end of the paths. */
export class PathSide {
  /** Number of statements to expand for the next level. */
  cost: number;
  /** Each level sorted by name and id. */
  readonly levels: (readonly string[])[];
  private readonly nearer: Map<string, readonly string[]>;

  constructor(end: string, degree: number) {
    this.levels = [[end]];
    this.nearer = new Map([[end, []]]);
    this.cost = degree;
  }

  /** The nodes reached last. */
  get frontier(): readonly string[] {
    return this.levels.at(-1) as readonly string[];
  }

  reaches(id: string): boolean {
    return this.nearer.has(id);
  }

  /** Returns the nodes one step nearer to the end, sorted by name and id. */
  nearerThan(id: string): readonly string[] {
    return this.nearer.get(id) ?? [];
  }

  /** Adds the nodes that were not reached before. */
  add(level: Level): void {
    const { frontier } = this;
    const reached = level.filter(([id]) => !this.nearer.has(id));
    for (const [id, indexes] of reached) {
      const inOrder = [...indexes].sort((a, b) => a - b);
      this.nearer.set(
        id,
        inOrder.map((index) => frontier[index] as string),
      );
    }
    this.levels.push(reached.map(([id]) => id));
    this.cost = reached.reduce((sum, [, , degree]) => sum + degree, 0);
  }
}

/**
 * Returns the nodes of the first shortest paths, in order, after the frontiers of both sides have met: every shortest path
 * contains a node where they meet.
 */
export function routesBetween(start: PathSide, goal: PathSide, limit: number): string[][] {
  const onward = onwardOf(start, goal);
  const [[from]] = start.levels as [[string]];
  let routes = [[from]];
  // Each prefix leads to the goal, and later nodes do not change the order of prefixes, so the first paths continue the
  // first prefixes.
  for (let step = 1; step < start.levels.length + goal.levels.length - 1; step++)
    routes = routes
      .flatMap((route) => {
        const last = route.at(-1) as string;
        const next = onward.get(last) ?? goal.nearerThan(last);
        return next.slice(0, limit).map((id) => [...route, id]);
      })
      .slice(0, limit);
  return routes;
}

/** Returns, for each node between the start and the meeting point, the next nodes towards the goal, by name and id. */
function onwardOf(start: PathSide, goal: PathSide): ReadonlyMap<string, readonly string[]> {
  const onward = new Map<string, string[]>();
  let leading = start.frontier.filter((id) => goal.reaches(id));
  for (const level of start.levels.slice(0, -1).reverse()) {
    for (const id of leading)
      for (const before of start.nearerThan(id)) {
        const following = onward.get(before);
        if (following) following.push(id);
        else onward.set(before, [id]);
      }
    leading = level.filter((id) => onward.has(id));
  }
  return onward;
}
