import type { HttpCost } from './http.js';
import type { Measured } from './measure.js';

/** Returns a table of the measured medians and their ratios. */
export function table(measured: readonly Measured[], http: HttpCost): string {
  const scales = [...new Set(measured.map(({ scale }) => scale))];
  const [smallest] = scales;
  const rows: string[][] = [
    [
      'query',
      'scale',
      'ms',
      'CPU ms',
      '÷ floor',
      '÷ @neo4j/graphql',
      `÷ ${smallest}×`,
      'floor ms',
      'floor CPU',
      'other ms',
      'other CPU',
    ],
  ];
  for (const query of new Set(measured.map((each) => each.query)))
    for (const scale of scales) {
      const of = (side: string, at = scale) =>
        measured.find((each) => each.query === query && each.scale === at && each.side === side);
      const [ours, floor, other, first] = [of('ours'), of('floor'), of('other'), of('ours', smallest)];
      if (!ours) continue;
      rows.push([
        query,
        `${scale}×`,
        number(ours.median),
        number(ours.cpu),
        ratio(ours, floor),
        ratio(ours, other),
        ratio(ours, first),
        number(floor?.median),
        number(floor?.cpu),
        number(other?.median),
        number(other?.cpu),
      ]);
    }
  const widths = (rows[0] as string[]).map((_, i) => Math.max(...rows.map((row) => (row[i] as string).length)));
  const lines = rows.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number))).join('  '),
  );
  const over = number(http.http - http.bare);
  lines.push(
    '',
    `HTTP with Apollo: ${number(http.http)} ms of CPU time; direct execution: ${number(http.bare)}; difference: ${over}`,
  );
  return lines.join('\n');
}

function ratio(ours: Measured, other: Measured | undefined): string {
  return other ? (ours.median / other.median).toFixed(2) : '–';
}

function number(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(2);
}
