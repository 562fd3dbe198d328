/** Places in a line of a name: a Chinese character takes two. */
const PLACES = 28;
const PLACES_IN_SHORT = 16;
const WIDE = /[\p{Script=Han}\uFF00-\uFFEF\u3000-\u303F]/u;
/** A wide character, or a word with the space after it. */
const PIECE = new RegExp(`${WIDE.source}|(?:(?!${WIDE.source})\\S)+\\s*|\\s+`, 'gu');

/**
 * Breaks a name into lines, between words, or between characters where there are no words: a claim can be
 * as long as a sentence.
 */
export function linesOf(name: string, most: number, room = PLACES): string[] {
  const places = placesOf(name);
  const count = Math.ceil(places / room);
  // Lines of like length, so that no character stands alone on the last.
  const even = count <= most ? broken(name, most, Math.min(room, Math.ceil(places / count) + 3)) : null;
  return even?.isWhole ? even.lines : broken(name, most, room).lines;
}

/** The form of a name for where there is little room; what does not fit is left out. */
export function shortLinesOf(name: string): string[] {
  return linesOf(name, 2, PLACES_IN_SHORT);
}

function broken(name: string, most: number, room: number): { lines: string[]; isWhole: boolean } {
  const lines = [''];
  let isWhole = true;
  for (const piece of name.match(PIECE) ?? []) {
    const last = lines.length - 1;
    const line = lines[last] ?? '';
    // What closes a clause does not begin a line.
    if (placesOf(line + piece.trimEnd()) <= room || line === '' || /^[，。、；：）》”]/u.test(piece))
      lines[last] = line + piece;
    else if (lines.length < most) lines.push(piece);
    else {
      lines[last] = `${line.trimEnd()}…`;
      isWhole = false;
      break;
    }
  }
  return { lines: lines.map((line) => line.trim()), isWhole };
}

function placesOf(text: string): number {
  let places = 0;
  for (const character of text) places += WIDE.test(character) ? 2 : 1;
  return places;
}
