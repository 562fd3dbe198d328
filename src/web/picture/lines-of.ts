/** Maximum width of a line of a label, in columns. A Chinese character takes two. */
const COLUMNS = 28;
const COLUMNS_IN_SHORT = 16;
const WIDE = /[\p{Script=Han}\uFF00-\uFFEF\u3000-\u303F]/u;
/** A wide character, or a word with the space after it. */
const PIECE = new RegExp(`${WIDE.source}|(?:(?!${WIDE.source})\\S)+\\s*|\\s+`, 'gu');

/**
 * Breaks a name into lines, between words, or between characters where there are no words: a claim can be
 * as long as a sentence.
 */
export function linesOf(name: string, most: number, room = COLUMNS): string[] {
  const columns = columnsOf(name);
  const count = Math.ceil(columns / room);
  // Lines of like length, so that no character stands alone on the last.
  const even = count <= most ? broken(name, most, Math.min(room, Math.ceil(columns / count) + 3)) : null;
  return even?.isWhole ? even.lines : broken(name, most, room).lines;
}

/** The form of a name for where there is little room; what does not fit is left out. */
export function shortLinesOf(name: string): string[] {
  return linesOf(name, 2, COLUMNS_IN_SHORT);
}

function broken(name: string, most: number, room: number): { lines: string[]; isWhole: boolean } {
  const lines = [''];
  let isWhole = true;
  for (const piece of name.match(PIECE) ?? []) {
    const last = lines.length - 1;
    const line = lines[last] ?? '';
    // What closes a clause does not begin a line.
    if (columnsOf(line + piece.trimEnd()) <= room || line === '' || /^[，。、；：）》”]/u.test(piece))
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

function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += WIDE.test(character) ? 2 : 1;
  return columns;
}
