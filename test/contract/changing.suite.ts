import type { Graph } from '../../src/model/graph.js';
import { Api, type Json } from './api.js';
import { handmade } from './graphs.js';
import { ACME, ALPHA } from './harbour.js';
import { PROGRAM } from './measures.js';
import type { Open } from './stores.js';
import { type Direction, next, type Paged, page } from './walk.js';

/** Metrics that go, come, or change the keys they are ordered by; the others must be met exactly once. */
const changed = () =>
  handmade((graph) => {
    graph.without('metric:m4', 'metric:m2', 'metric:m6');
    graph.entity('metric:m9', 'a', { properties: { unit: 'c' } });
    graph.entity('metric:m0', '同名').entity('metric:m3a', '同名', { properties: { unit: 'a' } });
    graph.entity('metric:n', '\uFFFD', { properties: { unit: '😀' } });
    for (const id of ['m0', 'm3a', 'n']) graph.state(PROGRAM, 'TARGETS', `metric:${id}`, { report: ALPHA });
    graph.entity('service:alpha-2021:zero', '同名');
    for (const stage of ['a', 'b', '0', '5'])
      graph.state(ACME, 'OFFERS', 'service:alpha-2021:one', {
        report: ALPHA,
        qualifiers: [{ key: 'stage', value: stage }],
      });
    graph.state(ACME, 'OFFERS', 'service:alpha-2021:zero', { report: ALPHA });
  });

const program = { id: PROGRAM, kind: 'Program' } as const;
const LISTS: readonly Paged[] = [
  { what: 'by name', field: 'metrics' },
  { what: 'by name downwards', field: 'metrics(orderBy: {field: NAME, direction: DESC}' },
  { what: 'by unit', field: 'metrics(orderBy: {field: UNIT}' },
  { what: 'by unit downwards', field: 'metrics(orderBy: {field: UNIT, direction: DESC}' },
  { what: 'of entities', field: 'entities(kinds: [METRIC, SERVICE, PROGRAM], orderBy: {field: KIND}' },
  { what: 'of statements', field: 'statements(where: {relations: [TARGETS, OFFERS]}' },
  {
    what: 'along a relation',
    field: 'targets(orderBy: {field: UNIT, direction: DESC}',
    of: program,
    edge: 'node { id } statement { id }',
  },
  { what: 'of parallel statements', field: 'offers', of: { id: ACME, kind: 'Organization' }, edge: 'statement { id }' },
  { what: 'of an entity’s statements', field: 'statements', of: program },
];

/** CURSORS, while the graph changes between pages. */
export function changing(open: Open): void {
  it('returns unchanged items exactly once while the graph changes between pages, in pages of 1, 2, 3 and 7', async () => {
    const graphs = [await handmade(), await changed()];
    const walks = LISTS.flatMap((list) =>
      [1, 2, 3, 7].flatMap((size) => [new Walk(list, 'forward', size), new Walk(list, 'backward', size)]),
    );
    const wholes: string[][][] = [];
    // A database holds one graph at a time: all walks go on together.
    for (const [turn, pages] of [1, 2, 1000].entries()) {
      const api = await Api.over(await open(graphs[turn % 2] as Graph));
      for (const each of walks) await each.go(api, pages);
      wholes.push(await Promise.all(LISTS.map((list) => whole(api, list))));
    }
    for (const each of walks) {
      const [before, after] = wholes.map((all) => all[LISTS.indexOf(each.list)]) as [string[], string[]];
      each.check(before, after);
    }
  }, 180_000);
}

/** What stands in a list: an edge with its cursor is the same only if its keys are. */
async function whole(api: Api, list: Paged): Promise<string[]> {
  const { edges } = await page(api, list, { first: 200 });
  return edges.map((edge) => JSON.stringify(edge));
}

/** A walk that can stop and go on. */
class Walk {
  private readonly found: Json[] = [];
  private cursor: string | null = null;
  private isOver = false;

  constructor(
    readonly list: Paged,
    private readonly direction: Direction,
    private readonly size: number,
  ) {}

  async go(api: Api, pages: number): Promise<void> {
    const isForward = this.direction === 'forward';
    for (let i = 0; i < pages && !this.isOver; i++) {
      const { edges, pageInfo } = await page(api, this.list, next(this.direction, this.size, this.cursor));
      this.found.push(...(isForward ? edges : [...edges].reverse()));
      this.isOver = !(isForward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage);
      this.cursor = (isForward ? pageInfo.endCursor : pageInfo.startCursor) ?? this.cursor;
    }
  }

  check(before: readonly string[], after: readonly string[]): void {
    expect(this.isOver).toBe(true);
    const found = this.found.map((edge) => JSON.stringify(edge));
    const stayed = before.filter((edge) => after.includes(edge));
    expect(stayed.length).toBeGreaterThan(2);
    const met = found.filter((edge) => stayed.includes(edge));
    expect([this.list.what, met]).toEqual([
      this.list.what,
      this.direction === 'forward' ? stayed : [...stayed].reverse(),
    ]);
    expect(new Set(found).size).toBe(found.length);
  }
}
