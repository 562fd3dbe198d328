/**
 * What a reader has done, one operation after the other. The address holds them, so that a link gives the same view and
 * undoing is going back.
 */
export type Way = 'out' | 'in';

export type Operation =
  /** An entity, with what it joins directly unless that is too much to look at. */
  | { readonly do: 'focus'; readonly id: string }
  /** An entity alone. */
  | { readonly do: 'add'; readonly id: string }
  /** The far ends of its statements of one relation in one direction; `pages` is the number of pages. */
  | { readonly do: 'expand'; readonly id: string; readonly relation: string; readonly way: Way; readonly pages: number }
  /** All entities within `depth` steps. */
  | { readonly do: 'around'; readonly id: string; readonly depth: number }
  /** Takes away what hangs on this entity alone. */
  | { readonly do: 'collapse'; readonly id: string }
  | { readonly do: 'drop'; readonly id: string }
  | { readonly do: 'path'; readonly from: string; readonly to: string }
  | { readonly do: 'pin'; readonly id: string; readonly x: number; readonly y: number }
  | { readonly do: 'unpin'; readonly id: string }
  | { readonly do: 'hide'; readonly kind: string }
  | { readonly do: 'show'; readonly kind: string }
  | { readonly do: 'stated'; readonly only: boolean };

/** The letters under which operations stand in an address. */
const LETTERS = {
  focus: 'f',
  add: 'a',
  expand: 'x',
  around: 'n',
  collapse: 'c',
  drop: 'd',
  path: 'p',
  pin: 'm',
  unpin: 'u',
  hide: 'h',
  show: 's',
  stated: 't',
} as const satisfies Record<Operation['do'], string>;

/** `x,organization:sugon,HOLDS,out,1;m,organization:sugon,10,-4` */
export function writeOperations(operations: readonly Operation[]): string {
  return operations
    .map(({ do: name, ...rest }) => [LETTERS[name], ...Object.values(rest)].map(bare).join(','))
    .join(';');
}

/** Parts that are no operations are left out: an address may have been cut short. */
export function readOperations(text: string): Operation[] {
  return text
    .split(';')
    .map((part) => readOperation(part.split(',')))
    .filter((operation) => operation !== null);
}

function readOperation([letter, first = '', second = '', third = '', fourth = '']: string[]): Operation | null {
  if (first === '') return null;
  const id = first;
  switch (letter) {
    case LETTERS.focus:
      return { do: 'focus', id };
    case LETTERS.add:
      return { do: 'add', id };
    case LETTERS.expand: {
      const pages = Number(fourth || 1);
      if (!second || (third !== 'out' && third !== 'in') || !(pages >= 1 && pages <= 40)) return null;
      return { do: 'expand', id, relation: second, way: third, pages: Math.floor(pages) };
    }
    case LETTERS.around:
      return { do: 'around', id, depth: second === '2' ? 2 : 1 };
    case LETTERS.collapse:
      return { do: 'collapse', id };
    case LETTERS.drop:
      return { do: 'drop', id };
    case LETTERS.path:
      return second ? { do: 'path', from: first, to: second } : null;
    case LETTERS.pin: {
      const [x, y] = [Number(second), Number(third)];
      return second && third && Number.isFinite(x) && Number.isFinite(y) ? { do: 'pin', id, x, y } : null;
    }
    case LETTERS.unpin:
      return { do: 'unpin', id };
    case LETTERS.hide:
      return { do: 'hide', kind: first };
    case LETTERS.show:
      return { do: 'show', kind: first };
    case LETTERS.stated:
      return { do: 'stated', only: first === 'true' };
    default:
      return null;
  }
}

/** Without the two signs that part operations. */
function bare(value: string | number | boolean): string {
  return String(value).replace(/[,;]/g, '');
}
