import type { Colours } from '../picture/colours.ts';
import type { Places, Scene } from '../picture/scene.ts';
import { kindStyle } from '../shared/kinds.ts';
import { SHAPE_PATHS } from './kind-sign.tsx';
import { escapeXml } from './to-graphml.ts';

const SIZE = 1600;
const MARGIN = 80;
/** From one size of graph on, names would only cover each other. */
const MOST_NAMES = 300;

/** The picture as SVG, written from the places of its nodes: it stays sharp and can be edited. */
export function toSvg(
  { nodes, edges }: Scene,
  places: Places,
  sizes: Readonly<Record<string, number>>,
  colours: Colours,
) {
  const scale = scaleOf(places);
  const at = (id: string) => scale(places[id] ?? { x: 0, y: 0 });
  const font = 'system-ui, &quot;Noto Sans CJK SC&quot;, sans-serif';
  const lines = edges.map(({ source, target, label, isInferred }) => {
    const [from, to] = [at(source), at(target)];
    const end = shortened(from, to, (sizes[target] ?? 6) + 5);
    const colour = isInferred ? colours.inferred : colours.quiet;
    const dash = isInferred ? ' stroke-dasharray="6 5"' : '';
    const line = `<path d="M${from.x} ${from.y}L${end.x} ${end.y}" stroke="${colour}"${dash} marker-end="url(#end)"/>`;
    const middle = `x="${round((from.x + to.x) / 2)}" y="${round((from.y + to.y) / 2)}"`;
    return label ? `${line}<text ${middle} class="line" fill="${colours.quiet}">${escapeXml(label)}</text>` : line;
  });
  const marks = nodes.map(({ id, kind, label }) => {
    const { colour, shape } = kindStyle(kind);
    const { x, y } = at(id);
    const size = sizes[id] ?? 6;
    const name = nodes.length > MOST_NAMES ? '' : `<text x="${x + size + 4}" y="${y + 5}">${escapeXml(label)}</text>`;
    return `<g><title>${escapeXml(label)}</title><path transform="translate(${x} ${y}) scale(${round(size / 9)})" d="${SHAPE_PATHS[shape]}" fill="${colour}"/>${name}</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 ${SIZE} ${SIZE}" font-family="${font}" font-size="15" fill="${colours.ink}">`,
    `<style>.line{font-size:11px;text-anchor:middle}</style>`,
    `<defs><marker id="end" viewBox="0 0 6 6" refX="5" refY="3" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L6 3L0 6z" fill="${colours.quiet}"/></marker></defs>`,
    `<rect width="100%" height="100%" fill="${colours.paper}"/>`,
    `<g fill="none" stroke-width="1.5">${lines.map((line) => line.replace('<text', '<text stroke="none"')).join('\n')}</g>`,
    ...marks,
    '</svg>',
    '',
  ].join('\n');
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** From the graph's own places to those on the paper. Upwards is up: the picture's y grows to the top. */
function scaleOf(places: Places): (point: Point) => Point {
  const all = Object.values(places);
  const xs = all.map(({ x }) => x);
  const ys = all.map(({ y }) => y);
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
  const reach = Math.max(Math.max(...xs) - left, Math.max(...ys) - bottom) || 1;
  const factor = (SIZE - 2 * MARGIN) / reach;
  return ({ x, y }) => ({
    x: round(MARGIN + (x - left) * factor),
    y: round(SIZE - MARGIN - (y - bottom) * factor),
  });
}

/** The end of a line that stops before its node. */
function shortened(from: Point, to: Point, gap: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const part = Math.max(0, 1 - gap / length);
  return { x: round(from.x + (to.x - from.x) * part), y: round(from.y + (to.y - from.y) * part) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
