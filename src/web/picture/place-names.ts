/** Which names a picture has room for, and on which side of its mark each stands, so that none covers another. */
import { around, type Box, Boxes, overlap } from './boxes.ts';

/** Straight beside, below or above a mark, or off one of its corners. */
export type Side = 'right' | 'left' | 'below' | 'above' | `${'right' | 'left'} ${'below' | 'above'}`;

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A node as it is drawn, in pixels; its size is that of its name. */
export interface Mark extends Point, Size {
  readonly id: string;
  readonly radius: number;
  /** Of a shorter form of its name, for where the whole has no room. */
  readonly shorter?: Size;
  /** Named whatever it covers. */
  readonly isChosen: boolean;
}

/** A line as it is drawn: from one end by way of a point to the other. */
export interface Stroke {
  readonly id: string;
  readonly ends: readonly [Point, Point];
  readonly middle: Point;
  /** Of its name. */
  readonly width: number;
}

export interface Names {
  readonly sides: ReadonlyMap<string, Side>;
  /** Ids of the nodes that have room for the shorter form of their name only. */
  readonly shortened: ReadonlySet<string>;
  /** Ids of the lines that are named. */
  readonly strokes: ReadonlySet<string>;
}

const SIDES: readonly Side[] = ['right', 'left', 'below', 'above'];
/** Where there is no room on these. */
const CORNERS: readonly Side[] = ['right below', 'right above', 'left below', 'left above'];
/** Between a mark and its name. */
const MARGIN = 5;
/** How much of that off a corner. */
const CORNER = 0.7;
const LINE_TEXT = 14;
/** A smaller mark may be written over. */
const SMALL_MARK = 5;
/** Where lines are more, names cannot keep clear of them. */
const MOST_CROSSED = 150;
/** Where nodes are many, names keep this far apart, so that something is seen of what lies between. */
const AIR = 8;
const MANY = 300;

export function placeNames(marks: readonly Mark[], strokes: readonly Stroke[], sheet: Box): Names {
  const taken = new Boxes();
  for (const mark of marks) if (mark.radius >= SMALL_MARK) taken.add(around(mark, mark.radius), mark.id);
  const crossed = strokes.length > MOST_CROSSED ? [] : strokes;
  const air = marks.length > MANY ? AIR : 0;
  const sides = new Map<string, Side>();
  const place = (mark: Mark): boolean => {
    const side = mark.width > 0 ? sideFor(mark, taken, crossed, sheet) : null;
    if (side === null) return false;
    sides.set(mark.id, side);
    taken.add(grown(nameBox(mark, side), air), mark.id);
    return true;
  };
  const left = [...marks].sort(byWeight).filter((mark) => !place(mark));
  // Only now: a name in short takes no room from a whole one.
  const shortened = left.filter(({ shorter, ...mark }) => shorter && place({ ...mark, ...shorter }));
  const named = new Set<string>();
  for (const stroke of strokes) {
    if (stroke.width === 0 || lengthOf(stroke) < stroke.width + 50) continue;
    const beads = beadsOf(stroke);
    if (!beads.every((bead) => taken.isFree(bead, stroke.id))) continue;
    named.add(stroke.id);
    for (const bead of beads) taken.add(bead, stroke.id);
  }
  return { sides, shortened: new Set(shortened.map(({ id }) => id)), strokes: named };
}

/** The chosen first, then what most is joined to. */
function byWeight(a: Mark, b: Mark): number {
  return Number(b.isChosen) - Number(a.isChosen) || b.radius - a.radius || (a.id < b.id ? -1 : 1);
}

/** The side with room that hides the least of the lines; null where there is none. */
function sideFor(mark: Mark, taken: Boxes, strokes: readonly Stroke[], sheet: Box): Side | null {
  const hasRoom = (side: Side): boolean => {
    const box = nameBox(mark, side);
    return isWithin(box, sheet) && taken.isFree(box, mark.id);
  };
  const straight = SIDES.filter(hasRoom);
  const free = straight.length > 0 ? straight : CORNERS.filter(hasRoom);
  const [first] = free;
  if (!first) return mark.isChosen ? 'right' : null;
  let [best, least] = [first, Number.POSITIVE_INFINITY];
  for (const side of free) {
    const box = nameBox(mark, side);
    const cost = strokes.reduce((sum, stroke) => sum + costOf(stroke, box), 0);
    if (cost < least) [best, least] = [side, cost];
  }
  return best;
}

/** Where a name stands. */
export function nameBox({ x, y, radius, width, height }: Omit<Mark, 'id' | 'isChosen'>, side: Side): Box {
  const [across, down] = [acrossOf(side), side.endsWith('below') ? 1 : side.endsWith('above') ? -1 : 0];
  // A corner of a name may come nearer than its side.
  const away = (radius + MARGIN) * (across !== 0 && down !== 0 ? CORNER : 1);
  const left = x + across * away + ((across - 1) / 2) * width;
  const top = y + down * away + ((down - 1) / 2) * height;
  return { left, right: left + width, top, bottom: top + height };
}

/** Where along its box a name is written, and from where: its beginning stands at a mark to its left. */
export function anchorOf(
  mark: Omit<Mark, 'id' | 'isChosen'>,
  side: Side,
): { x: number; align: 'start' | 'middle' | 'end' } {
  const { left, right } = nameBox(mark, side);
  const across = acrossOf(side);
  if (across === 0) return { x: (left + right) / 2, align: 'middle' };
  return across > 0 ? { x: left, align: 'start' } : { x: right, align: 'end' };
}

/** 1 for what stands to the right, -1 to the left. */
function acrossOf(side: Side): -1 | 0 | 1 {
  return side.startsWith('right') ? 1 : side.startsWith('left') ? -1 : 0;
}

function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function isWithin(box: Box, sheet: Box): boolean {
  return box.left >= sheet.left && box.right <= sheet.right && box.top >= sheet.top && box.bottom <= sheet.bottom;
}

/** The name of a line lies along it: a chain of small squares. */
function beadsOf({ ends: [from, to], middle, width }: Stroke): Box[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const half = LINE_TEXT / 2;
  const count = Math.max(1, Math.ceil(width / LINE_TEXT));
  return Array.from({ length: count }, (_, i) => {
    const along = (i + 0.5) * (width / count) - width / 2;
    return around({ x: middle.x + dx * along, y: middle.y + dy * along }, half);
  });
}

function lengthOf({ ends: [from, to] }: Stroke): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

/** What is lost of a line under a box: the place of its name counts for more than the line. */
function costOf(stroke: Stroke, box: Box): number {
  if (!crosses(stroke, box)) return 0;
  return stroke.width > 0 && beadsOf(stroke).some((bead) => overlap(bead, box)) ? 3 : 1;
}

/** Whether a line passes under a box. */
function crosses({ ends: [from, to], middle }: Stroke, box: Box): boolean {
  return isCut(from, middle, box) || isCut(middle, to, box);
}

/** Whether a straight piece has a part inside a box: what is left of it after cutting at each of the four sides. */
function isCut(from: Point, to: Point, { left, top, right, bottom }: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  for (const [step, room] of [
    [-dx, from.x - left],
    [dx, right - from.x],
    [-dy, from.y - top],
    [dy, bottom - from.y],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter < leave;
}
