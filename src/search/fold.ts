import { simplify } from './simplify.js';

/** The class of a character. A point between digits is part of a number; a gap separates terms. */
export type CharacterKind = 'han' | 'letter' | 'digit' | 'symbol' | 'point' | 'gap';

/** A normalized character, and its range in the original text (UTF-16, end exclusive). */
export interface FoldedCharacter {
  readonly text: string;
  readonly kind: CharacterKind;
  readonly start: number;
  readonly end: number;
}

type Piece = Pick<FoldedCharacter, 'text' | 'kind'>;

const VARIATION = /[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu;
/** Includes the half-width voicing marks, which only NFKC converts to combining marks. */
const MARK = /^[\p{M}\uFF9E\uFF9F]$/u;
const FIRST_MARK = 0x300;
const [FIRST_HAN, LAST_HAN] = [0x3400, 0x9fff];
const HAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
const MOST_KNOWN = 20_000;

const known = new Map<string, readonly Piece[]>();

/**
 * Normalizes a text for search: character width, case, traditional to simplified characters, and composition (NFKC). One
 * character can become several: ㎡ becomes m and 2.
 */
export function fold(text: string): FoldedCharacter[] {
  const folded: FoldedCharacter[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = endOfCluster(text, start);
    for (const { text: piece, kind } of piecesOf(text.slice(start, end)))
      folded.push({ text: piece, kind, start, end });
  }
  return folded;
}

/** Returns the end of a character with its combining marks. */
function endOfCluster(text: string, start: number): number {
  let end = start + lengthAt(text, start);
  while (end < text.length && isMarkAt(text, end)) end += lengthAt(text, end);
  return end;
}

function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
}

function isMarkAt(text: string, at: number): boolean {
  const point = text.codePointAt(at) as number;
  if (point < FIRST_MARK || (point >= FIRST_HAN && point <= LAST_HAN)) return false;
  return MARK.test(String.fromCodePoint(point));
}

/** Cached, since texts repeat the same few thousand characters. */
function piecesOf(cluster: string): readonly Piece[] {
  const before = known.get(cluster);
  if (before) return before;
  const pieces = foldCluster(cluster);
  if (cluster.length <= 2 && known.size < MOST_KNOWN) known.set(cluster, pieces);
  return pieces;
}

function foldCluster(cluster: string): Piece[] {
  const pieces: Piece[] = [];
  const normal = cluster.toWellFormed().replace(VARIATION, '').normalize('NFKC').toLowerCase().normalize('NFKC');
  for (const character of normal) {
    const last = pieces.at(-1);
    if (!/\p{M}/u.test(character)) pieces.push({ text: simplify(character), kind: kindOf(character) });
    // A mark belongs to the letter before it. After any other character it is ignored.
    else if (last?.kind === 'letter') pieces[pieces.length - 1] = { ...last, text: last.text + character };
  }
  return pieces;
}

function kindOf(character: string): CharacterKind {
  if (HAN.test(character)) return 'han';
  if (/\p{Nd}/u.test(character)) return 'digit';
  if (/[\p{L}\p{N}]/u.test(character)) return 'letter';
  if (/\p{So}/u.test(character)) return 'symbol';
  return character === '.' ? 'point' : 'gap';
}
