/** Upright boxes on a sheet, found by where they are. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** About as high as a few lines of text. */
const CELL = 48;

export class Boxes {
  readonly #cells = new Map<string, (Box & { readonly owner: string })[]>();

  add(box: Box, owner: string): void {
    const owned = { ...box, owner };
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(owned);
      else this.#cells.set(key, [owned]);
    }
  }

  /** Whether anything of another owner lies under a box. */
  isFree(box: Box, owner: string): boolean {
    for (const key of cellsOf(box))
      for (const other of this.#cells.get(key) ?? []) if (other.owner !== owner && overlap(box, other)) return false;
    return true;
  }
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** A square around a point. */
export function around({ x, y }: { x: number; y: number }, reach: number): Box {
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

function* cellsOf({ left, top, right, bottom }: Box): Generator<string> {
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) yield `${x} ${y}`;
}
