import { simplify } from './simplify.js';

/** What a character is to a search. A point is one within a number, if digits stand on both sides; a gap parts terms. */
export type CharacterKind = 'han' | 'letter' | 'digit' | 'symbol' | 'point' | 'gap';

/** A character as a search sees it, and the range of the original text (UTF-16, end exclusive) that it comes from. */
export interface FoldedCharacter {
  readonly text: string;
  readonly kind: CharacterKind;
  readonly start: number;
  readonly end: number;
}

type Piece = Pick<FoldedCharacter, 'text' | 'kind'>;

/** A character with the marks that stand on it. */
const CLUSTER = /.\p{M}*/gsu;
const VARIATION = /[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu;
const HAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
const MOST_KNOWN = 20_000;

const known = new Map<string, readonly Piece[]>();

/**
 * Makes one of what a reader takes for the same: full and half width, upper and lower case, traditional and simplified,
 * composed and decomposed (NFKC). One character can give several: ㎡ is m and 2.
 */
export function fold(text: string): FoldedCharacter[] {
  const folded: FoldedCharacter[] = [];
  for (const { 0: cluster, index: start } of text.matchAll(CLUSTER)) {
    const end = start + cluster.length;
    for (const piece of piecesOf(cluster)) folded.push({ ...piece, start, end });
  }
  return folded;
}

/** Texts use the same few thousand characters again and again. */
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
    // A mark belongs to the letter that it stands on; on anything else it says nothing.
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
