import type { StatementRecord } from '../../model/statement.js';
import type { PathsQuery, WalkDirection } from '../../query/walk.js';
import type { PathRow } from '../graph-store.js';
import { arrow, REVERSED, walkSlots } from './compile-walk.js';
import { integer } from './executor.js';
import type { GraphReader } from './graph-reader.js';
import { type Level, PathSide, routesBetween } from './path-sides.js';
import { readStatement, STATEMENT_COLUMNS } from './statement-columns.js';
import { list, text } from './stored-values.js';

/**
 * Returns the shortest paths by a bidirectional breadth-first search. The side with fewer statements to expand goes next, so
 * a hub is expanded only if nothing else is left. Each level takes one round trip, whatever its width.
 */
export async function paths(query: PathsQuery, reader: GraphReader): Promise<PathRow[]> {
  if (query.from === query.to) return [{ nodes: [query.from], statements: [] }];
  const search = new PathSearch(query, reader);
  const routes = await search.routes();
  return routes.length > 0 ? search.along(routes) : [];
}

class PathSearch {
  constructor(
    private readonly query: PathsQuery,
    private readonly reader: GraphReader,
  ) {}

  /** Returns the nodes of the first paths. */
  async routes(): Promise<string[][]> {
    const { direction, maxLength, limit } = this.query;
    if (!walkSlots(this.query, this.reader.vocabulary)) return [];
    const [start, goal] = await this.sides();
    for (let length = 1; length <= maxLength; length++) {
      const onward = start.cost <= goal.cost;
      const side = onward ? start : goal;
      if (side.frontier.length === 0) return [];
      side.add(await this.level(side.frontier, onward ? direction : REVERSED[direction]));
      if (start.frontier.some((id) => goal.reaches(id))) return routesBetween(start, goal, limit);
    }
    return [];
  }

  /** Returns every path along the routes, in order: one for each combination of statements between the nodes. */
  async along(routes: readonly string[][]): Promise<PathRow[]> {
    const joining = await this.joining(routes);
    const found: PathRow[] = [];
    for (const nodes of routes) {
      let paths: StatementRecord[][] = [[]];
      // Later statements do not change the order of earlier ones, so the first paths continue the first prefixes.
      for (const pair of pairsOf(nodes))
        paths = paths
          .flatMap((path) => (joining.get(JSON.stringify(pair)) ?? []).map((statement) => [...path, statement]))
          .slice(0, this.query.limit);
      found.push(...paths.map((statements) => ({ nodes, statements })));
      if (found.length >= this.query.limit) break;
    }
    return found.slice(0, this.query.limit);
  }

  private async sides(): Promise<[PathSide, PathSide]> {
    const { from, to, direction } = this.query;
    const slots = { FROM: `(n)${arrow('', direction)}()`, TO: `(n)${arrow('', REVERSED[direction])}()` };
    const [row] = await this.read('read/degrees', slots, { from, to });
    const [degreeFrom, degreeTo] = [row.from, row.to].map((column) => (column as number[])[0] ?? 0);
    return [new PathSide(from, degreeFrom as number), new PathSide(to, degreeTo as number)];
  }

  private async level(frontier: readonly string[], direction: WalkDirection): Promise<Level> {
    const { from, to } = this.query;
    const { RELATIONS, KINDS } = walkSlots(this.query, this.reader.vocabulary) ?? { RELATIONS: '', KINDS: 'false' };
    const STEP = `(u)${arrow(`[:${RELATIONS}]`, direction)}(v)`;
    const slots = { KINDS, STEP, ONWARD: `(v)${arrow('', direction)}()` };
    const [row] = await this.read('read/level', slots, { frontier, ends: [from, to] });
    for (const reached of list(row.items, 'items')) text(list(reached, 'a step')[0], 'id');
    return row.items as Level;
  }

  private async joining(routes: readonly string[][]): Promise<ReadonlyMap<string, readonly StatementRecord[]>> {
    const pairs = [...new Map(routes.flatMap(pairsOf).map((pair) => [JSON.stringify(pair), pair]))];
    const { RELATIONS } = walkSlots(this.query, this.reader.vocabulary) ?? { RELATIONS: '' };
    const slots = { STEP: `(u)${arrow(`[r:${RELATIONS}]`, this.query.direction)}(v)`, COLUMNS: STATEMENT_COLUMNS };
    const parameters = { pairs: pairs.map(([, pair]) => pair), limit: integer(this.query.limit) };
    const [row] = await this.read('read/joining', slots, parameters);
    const lists = list(row.items, 'items');
    return new Map(pairs.map(([key], i) => [key, list(lists[i] ?? [], 'statements').map(readStatement)]));
  }

  private read(file: string, slots: Record<string, string>, parameters: Record<string, unknown>) {
    return this.reader.read({ text: this.reader.files.get(file).fill(slots), parameters });
  }
}

/** Returns the pairs of consecutive nodes. */
function pairsOf(nodes: readonly string[]): [string, string][] {
  return nodes.slice(1).map((node, i) => [nodes[i] as string, node]);
}
