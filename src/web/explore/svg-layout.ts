/** The positions of nodes and edges in an SVG of a given width. */
import type { Positions, SceneEdge } from '../picture/scene.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Room for names around the outermost nodes. */
const MARGIN = { x: 190, y: 75 };
/** Distance between parallel edges, relative to their length. */
const SPREAD = 0.25;
const [LEAST_HEIGHT, MOST_HEIGHT] = [300, 1100];

/** Converts graph coordinates to SVG coordinates, rounded to tenths. The graph's y axis points up, that of SVG down. */
export function pointsOn(width: number, positions: Positions): { points: ReadonlyMap<string, Point>; height: number } {
  const all = Object.values(positions);
  const xs = all.map(({ x }) => x);
  const ys = all.map(({ y }) => y);
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const room = { x: width - 2 * MARGIN.x, y: MOST_HEIGHT - 2 * MARGIN.y };
  const factor = Math.min(room.x / (right - left || 1), room.y / (top - bottom || 1));
  const height = Math.max(LEAST_HEIGHT, (top - bottom) * factor + 2 * MARGIN.y);
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  const points = new Map(
    Object.entries(positions).map(([id, { x, y }]) => [
      id,
      {
        x: tenth(width / 2 + (x - (left + right) / 2) * factor),
        y: tenth(height / 2 - (y - (bottom + top) / 2) * factor),
      },
    ]),
  );
  return { points, height };
}

/** Returns the bend of each edge, by its id, so that edges between the same two nodes do not overlap. */
export function bendsOf(edges: readonly SceneEdge[]): ReadonlyMap<string, number> {
  const groups = new Map<string, SceneEdge[]>();
  for (const edge of edges) {
    const ends = [edge.source, edge.target].sort().join(' ');
    groups.set(ends, [...(groups.get(ends) ?? []), edge]);
  }
  const bends = new Map<string, number>();
  for (const group of groups.values())
    group.forEach(({ id, source, target }, i) => {
      const bend = (i - (group.length - 1) / 2) * SPREAD;
      bends.set(id, source > target ? -bend : bend);
    });
  return bends;
}
