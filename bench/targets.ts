import type { HttpCost } from './http.js';
import type { Measured } from './measure.js';

/** A target, and the measured value. */
export interface Target {
  readonly what: string;
  readonly most: number;
  readonly measured: number;
}

/** Returns the targets with their measured values. */
export function targets(measured: readonly Measured[], http: HttpCost, local: ReadonlySet<string>): Target[] {
  const scales = [...new Set(measured.map(({ scale }) => scale))];
  const [smallest, largest] = [Math.min(...scales), Math.max(...scales)];
  const median = (query: string, side: Measured['side'], scale: number): number =>
    measured.find((each) => each.query === query && each.side === side && each.scale === scale)?.median ?? Number.NaN;
  const found: Target[] = [];
  for (const scale of scales) {
    const [node, flagship] = ['node by id', 'flagship'] as const;
    found.push(
      {
        what: `${scale}×: node by id ÷ floor`,
        most: 1.3,
        measured: median(node, 'ours', scale) / median(node, 'floor', scale),
      },
      {
        what: `${scale}×: flagship ÷ @neo4j/graphql`,
        most: 1,
        measured: median(flagship, 'ours', scale) / median(flagship, 'other', scale),
      },
    );
  }
  if (largest > smallest)
    for (const query of local)
      found.push({
        what: `${query}: ${largest}× ÷ ${smallest}×`,
        most: 1.5,
        measured: median(query, 'ours', largest) / median(query, 'ours', smallest),
      });
  return [
    ...found,
    { what: 'HTTP with Apollo, ms of CPU time above direct execution', most: 0.3, measured: http.http - http.bare },
  ];
}

/** Returns one line per target, which shows whether it is met. */
export function showTargets(all: readonly Target[]): string {
  return all
    .map(
      ({ what, most, measured }) =>
        `${measured <= most ? 'met   ' : 'MISSED'}  ${measured.toFixed(2)} of ${most}  ${what}`,
    )
    .join('\n');
}
