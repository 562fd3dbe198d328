/** What is one step from a frontier, by name: its id, the places in the frontier it is reached from, its degree. */
export type Level = readonly (readonly [id: string, places: readonly number[], degree: number])[];

/** What has been reached from one end of the paths that are sought. */
export class PathSide {
  /** How many statements there are to look through for the next level. */
  cost: number;
  /** Each by name and id. */
  readonly levels: (readonly string[])[];
  private readonly nearer: Map<string, readonly string[]>;

  constructor(end: string, degree: number) {
    this.levels = [[end]];
    this.nearer = new Map([[end, []]]);
    this.cost = degree;
  }

  /** What was reached last. */
  get frontier(): readonly string[] {
    return this.levels.at(-1) as readonly string[];
  }

  reaches(id: string): boolean {
    return this.nearer.has(id);
  }

  /** The nodes one step nearer to the end, by name and id. */
  nearerThan(id: string): readonly string[] {
    return this.nearer.get(id) ?? [];
  }

  /** Adds what was not reached before. */
  add(level: Level): void {
    const { frontier } = this;
    const reached = level.filter(([id]) => !this.nearer.has(id));
    for (const [id, places] of reached) {
      const inOrder = [...places].sort((a, b) => a - b);
      this.nearer.set(
        id,
        inOrder.map((place) => frontier[place] as string),
      );
    }
    this.levels.push(reached.map(([id]) => id));
    this.cost = reached.reduce((sum, [, , degree]) => sum + degree, 0);
  }
}

/**
 * The nodes of the first of the shortest paths, in order, once the frontiers of both sides have met: every shortest path
 * goes through a node in which they meet.
 */
export function routesBetween(start: PathSide, goal: PathSide, limit: number): string[][] {
  const onward = onwardOf(start, goal);
  const [[from]] = start.levels as [[string]];
  let routes = [[from]];
  // Each beginning leads to the goal, and what follows never changes the order of what comes before: the first paths
  // are among those that go on from the first beginnings.
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

/** From each node between the start and where the sides meet, those that follow and lead to the goal, by name and id. */
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
