import type { KindName } from '../../src/model/vocabulary.js';
import type { Api, Json } from './api.js';

/** A list that can be paged: the field, and where it stands. */
export interface Paged {
  readonly what: string;
  /** With its own arguments in front, such as `metrics(orderBy: []`. */
  readonly field: string;
  /** The entity whose field it is; none for a root field. */
  readonly of?: { readonly id: string; readonly kind: KindName };
  /** What tells one edge from another. */
  readonly edge?: string;
}

export interface Page {
  readonly edges: readonly Json[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export type Direction = 'forward' | 'backward';

/** One page of a list. */
export async function page(api: Api, { field, of, edge = 'node { id }' }: Paged, place: Json): Promise<Page> {
  const open = field.includes('(') ? `${field}, ` : `${field}(`;
  const list = `list: ${open}first: $first, after: $after, last: $last, before: $before) {
    edges { cursor ${edge} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
  const body = of ? `node(id: "${of.id}") { ... on ${of.kind} { ${list} } }` : list;
  const query = `query ($first: Int, $after: String, $last: Int, $before: String) { ${body} }`;
  const data = await api.ask(query, place);
  return of ? data.node.list : data.list;
}

/** What asks for the next page of a walk. */
export function next(direction: Direction, size: number, cursor: string | null): Json {
  return direction === 'forward' ? { first: size, after: cursor } : { last: size, before: cursor };
}

/**
 * Walks a list from one end to the other. Every page but the last is full and says that there is more, and only that.
 *
 * @param apiOf the API for each step; not always over the same graph
 */
export async function walk(
  apiOf: (step: number) => Api | Promise<Api>,
  list: Paged,
  direction: Direction,
  size: number,
): Promise<Json[]> {
  const found: Json[] = [];
  let cursor: string | null = null;
  for (let step = 0; ; step++) {
    const { edges, pageInfo } = await page(await apiOf(step), list, next(direction, size, cursor));
    const isForward = direction === 'forward';
    const goesOn = isForward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    expect(isForward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage).toBe(step > 0);
    expect(edges.length).toBeLessThanOrEqual(size);
    expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
    if (isForward) found.push(...edges);
    else found.unshift(...edges);
    if (!goesOn) return found;
    expect(edges).toHaveLength(size);
    cursor = isForward ? pageInfo.endCursor : pageInfo.startCursor;
  }
}
