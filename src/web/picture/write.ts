import type { Colours } from './colours.ts';
import { anchorOf, nameBox, type Side } from './place-names.ts';
import type { NamedMark, NamedStroke } from './shapes.ts';
import { fontOf, LINE_HEIGHT, SIZE } from './text.ts';

/** Between a name and the frame around it. */
const PADDING = 4;

/** A node's name beside its mark; in a frame of some colour, or else with a seam that keeps it clear of lines. */
export function writeNodeName(
  paper: CanvasRenderingContext2D,
  mark: NamedMark,
  side: Side,
  colours: Colours,
  frame: keyof Colours | null,
): void {
  const placed = frame ? { ...mark, radius: mark.radius + PADDING } : mark;
  const { left, top, right, bottom } = nameBox(placed, side);
  if (frame) {
    paper.fillStyle = colours.paper;
    paper.strokeStyle = colours[frame];
    paper.lineWidth = 1.5;
    paper.beginPath();
    paper.roundRect(left - PADDING, top - 1, right - left + 2 * PADDING, bottom - top + 2, 4);
    paper.fill();
    paper.stroke();
  }
  paper.font = fontOf(SIZE.node);
  paper.textBaseline = 'middle';
  const { x, align } = anchorOf(placed, side);
  paper.textAlign = align === 'middle' ? 'center' : align;
  mark.lines.forEach((line, i) => {
    const y = top + (i + 0.5) * LINE_HEIGHT;
    if (!frame) seam(paper, line, x, y, colours);
    paper.fillStyle = colours.ink;
    paper.fillText(line, x, y);
  });
}

/** A line's name along it. */
export function writeLineName(
  paper: CanvasRenderingContext2D,
  { name, ends: [from, to], middle }: NamedStroke,
  colours: Colours,
): void {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  paper.save();
  paper.translate(middle.x, middle.y);
  // Never upside down.
  paper.rotate(Math.abs(angle) > Math.PI / 2 ? angle + Math.PI : angle);
  paper.font = fontOf(SIZE.line);
  paper.textBaseline = 'middle';
  paper.textAlign = 'center';
  seam(paper, name, 0, 0, colours);
  paper.fillStyle = colours.quiet;
  paper.fillText(name, 0, 0);
  paper.restore();
}

function seam(paper: CanvasRenderingContext2D, text: string, x: number, y: number, colours: Colours): void {
  paper.strokeStyle = colours.paper;
  paper.lineWidth = 4;
  paper.lineJoin = 'round';
  paper.strokeText(text, x, y);
}
