import type { Colours } from '../picture/colours.ts';
import { linesOf, shortLinesOf } from '../picture/lines-of.ts';
import { anchorOf, type Mark, nameBox, placeNames, type Side, type Stroke } from '../picture/place-names.ts';
import type { Positions, Scene, SceneEdge } from '../picture/scene.ts';
import { FONT, LINE_HEIGHT, SIZE, sizeOf, widthOf } from '../picture/text.ts';
import { SHAPE_PATHS } from '../shared/kind-sign.tsx';
import { kindStyle } from '../shared/kinds.ts';
import { type Key, keyOf } from './svg-key.ts';
import { bendsOf, type Point, pointsOn } from './svg-layout.ts';
import { escapeXml } from './to-graphml.ts';

/** In the picture's own pixels; the file is shown larger. */
const WIDTH = 1100;
const SHOWN_WIDTH = 1600;

/** The picture as SVG, written from the positions of its nodes: it stays sharp, can be edited, and says what its signs mean. */
export function toSvg(
  { nodes, edges }: Scene,
  positions: Positions,
  sizes: Readonly<Record<string, number>>,
  colours: Colours,
  key: Key,
): string {
  const { points, height } = pointsOn(WIDTH, positions);
  const at = (id: string): Point => points.get(id) ?? { x: 0, y: 0 };
  const bends = bendsOf(edges);
  const lines = edges.map((edge) => lineOf(edge, at(edge.source), at(edge.target), bends.get(edge.id) ?? 0));
  const isFew = nodes.length <= 60;
  const marks = nodes.map(({ id, label }): NamedMark => {
    const texts = linesOf(label, isFew ? 3 : 2);
    const short = shortLinesOf(label);
    return {
      id,
      ...at(id),
      radius: sizes[id] ?? 6,
      texts,
      ...sizeOf(texts),
      short,
      ...(isFew ? { shorter: sizeOf(short) } : {}),
      isChosen: false,
    };
  });
  const names = placeNames(
    marks,
    lines.filter(({ width }) => width > 0),
    { left: 0, right: WIDTH, top: 0, bottom: height },
  );
  const signs = keyOf(key, WIDTH, colours);
  const whole = height + signs.height;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SHOWN_WIDTH}" height="${round((whole * SHOWN_WIDTH) / WIDTH)}" viewBox="0 0 ${WIDTH} ${round(whole)}" font-family="${escapeXml(FONT)}" font-size="${SIZE.node}" fill="${colours.ink}">`,
    `<style>text{paint-order:stroke;stroke:${colours.background};stroke-width:4px;stroke-linejoin:round;dominant-baseline:central}.line{font-size:${SIZE.line}px;text-anchor:middle;fill:${colours.quiet}}</style>`,
    `<defs>${arrow('stated', colours.quiet)}${arrow('inferred', colours.inferred)}</defs>`,
    `<rect width="100%" height="100%" fill="${colours.background}"/>`,
    `<g fill="none" stroke-width="1.5">`,
    ...lines.map((line) => drawnLine(line, (sizes[line.edge.target] ?? 6) + 3, colours)),
    '</g>',
    ...lines.filter(({ id }) => names.strokes.has(id)).map(lineName),
    ...nodes.map(({ id, kind, label }) => {
      const { colour, shape } = kindStyle(kind);
      const { x, y } = at(id);
      return `<path transform="translate(${x} ${y}) scale(${round((sizes[id] ?? 6) / 9)})" d="${SHAPE_PATHS[shape]}" fill="${colour}"><title>${escapeXml(label)}</title></path>`;
    }),
    ...marks.flatMap((mark) => {
      const side = names.sides.get(mark.id);
      if (!side) return [];
      const { short, shorter } = mark;
      return nodeName(names.shortened.has(mark.id) ? { ...mark, ...shorter, texts: short } : mark, side);
    }),
    `<g transform="translate(0 ${round(height)})">${signs.content}</g>`,
    '</svg>',
    '',
  ].join('\n');
}

interface NamedMark extends Mark {
  readonly texts: readonly string[];
  /** The shorter form of its name. */
  readonly short: readonly string[];
}

interface Line extends Stroke {
  readonly edge: SceneEdge;
  /** The point that bends it. */
  readonly control: Point;
}

function lineOf(edge: SceneEdge, from: Point, to: Point, bend: number): Line {
  const towards = (part: number): Point => ({
    x: round((from.x + to.x) / 2 + part * bend * (to.y - from.y)),
    y: round((from.y + to.y) / 2 - part * bend * (to.x - from.x)),
  });
  const width = edge.source === edge.target ? 0 : widthOf(edge.label, SIZE.line);
  return { id: edge.id, edge, ends: [from, to], middle: towards(0.5), control: towards(1), width };
}

function drawnLine({ edge, ends: [from, to], control }: Line, gap: number, colours: Colours): string {
  const basis = edge.isInferred ? 'inferred' : 'stated';
  const colour = edge.isInferred ? colours.inferred : colours.quiet;
  const dash = edge.isInferred ? ' stroke-dasharray="6 5"' : '';
  const end = before(to, control, gap);
  return `<path d="M${from.x} ${from.y}Q${control.x} ${control.y} ${end.x} ${end.y}" stroke="${colour}"${dash} marker-end="url(#${basis})"/>`;
}

/** A point on the way to another, short of it. */
function before(to: Point, from: Point, gap: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const part = Math.max(0, 1 - gap / length);
  return { x: round(from.x + (to.x - from.x) * part), y: round(from.y + (to.y - from.y) * part) };
}

function lineName({ edge, ends: [from, to], middle: { x, y } }: Line): string {
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  // Never upside down.
  const upright = Math.abs(angle) > 90 ? angle + 180 : angle;
  return `<text class="line" transform="translate(${x} ${y}) rotate(${round(upright)})">${escapeXml(edge.label)}</text>`;
}

function nodeName(mark: NamedMark, side: Side): string[] {
  const { top } = nameBox(mark, side);
  const { x, align } = anchorOf(mark, side);
  return mark.texts.map(
    (text, i) =>
      `<text x="${round(x)}" y="${round(top + (i + 0.5) * LINE_HEIGHT)}" text-anchor="${align}">${escapeXml(text)}</text>`,
  );
}

function arrow(id: string, colour: string): string {
  return `<marker id="${id}" viewBox="0 0 6 6" refX="5" refY="3" markerWidth="5.5" markerHeight="5.5" orient="auto"><path d="M0 0L6 3L0 6z" fill="${colour}"/></marker>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
