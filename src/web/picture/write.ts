import type { Colours } from './colours.ts';
import { anchorOf, nameBox, type Side } from './place-names.ts';
import type { NamedMark, NamedStroke } from './shapes.ts';
import { fontOf, LINE_HEIGHT, SIZE } from './text.ts';

/** Between a name and the frame around it. */
const PADDING = 4;

/** A node's name beside its mark; in a frame of some colour, or else with a seam that keeps it clear of lines. */
export function writeNodeName(
  context: CanvasRenderingContext2D,
  mark: NamedMark,
  side: Side,
  colours: Colours,
  frame: keyof Colours | null,
): void {
  const placed = frame ? { ...mark, radius: mark.radius + PADDING } : mark;
  const { left, top, right, bottom } = nameBox(placed, side);
  if (frame) {
    context.fillStyle = colours.background;
    context.strokeStyle = colours[frame];
    context.lineWidth = 1.5;
    context.beginPath();
    context.roundRect(left - PADDING, top - 1, right - left + 2 * PADDING, bottom - top + 2, 4);
    context.fill();
    context.stroke();
  }
  context.font = fontOf(SIZE.node);
  context.textBaseline = 'middle';
  const { x, align } = anchorOf(placed, side);
  context.textAlign = align === 'middle' ? 'center' : align;
  mark.lines.forEach((line, i) => {
    const y = top + (i + 0.5) * LINE_HEIGHT;
    if (!frame) seam(context, line, x, y, colours);
    context.fillStyle = colours.ink;
    context.fillText(line, x, y);
  });
}

/** A line's name along it. */
export function writeLineName(
  context: CanvasRenderingContext2D,
  { name, ends: [from, to], middle }: NamedStroke,
  colours: Colours,
): void {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  context.save();
  context.translate(middle.x, middle.y);
  // Never upside down.
  context.rotate(Math.abs(angle) > Math.PI / 2 ? angle + Math.PI : angle);
  context.font = fontOf(SIZE.line);
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  seam(context, name, 0, 0, colours);
  context.fillStyle = colours.quiet;
  context.fillText(name, 0, 0);
  context.restore();
}

function seam(context: CanvasRenderingContext2D, text: string, x: number, y: number, colours: Colours): void {
  context.strokeStyle = colours.background;
  context.lineWidth = 4;
  context.lineJoin = 'round';
  context.strokeText(text, x, y);
}
