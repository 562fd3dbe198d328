import { type FoldedCharacter, fold } from './fold.js';

/** A sequence of characters: a word, a number, a run of Chinese characters, or a single symbol such as 😀. */
export interface Unit {
  readonly kind: 'word' | 'number' | 'han' | 'symbol';
  readonly characters: readonly FoldedCharacter[];
  /** The normalized separator before the unit. */
  readonly gap: string;
}

const KINDS = { letter: 'word', digit: 'number', han: 'han', symbol: 'symbol' } as const;
/** Maximum number of characters of a word that are compared. */
const LONGEST = 64;

/** Splits a text into units. Letters and digits are separate: ISO27001 is iso and 27001. GB/T is one word, gbt. */
export function unitsOf(text: string): Unit[] {
  const units: { kind: Unit['kind']; characters: FoldedCharacter[]; gap: string }[] = [];
  const folded = fold(text);
  let gap = '';
  folded.forEach((character, i) => {
    const last = units.at(-1);
    if (character.kind === 'point' && gap === '' && last?.kind === 'number' && folded[i + 1]?.kind === 'digit') {
      last.characters.push(character);
      return;
    }
    if (gap === '' && partsThousands(folded, i, units)) return;
    if (character.kind === 'point' || character.kind === 'gap') {
      gap += character.text;
      return;
    }
    const kind = KINDS[character.kind];
    if (last?.kind === kind && kind !== 'symbol' && gap === '') last.characters.push(character);
    else units.push({ kind, characters: [character], gap });
    gap = '';
  });
  return joinRecommended(units);
}

/**
 * Whether a comma separates thousands, so that 13,000 is 13000: it must be preceded by one to three digits or by groups that are
 * already separated, and followed by exactly three digits. 0,125 and 2021,100 are not such numbers.
 */
function partsThousands(folded: readonly FoldedCharacter[], at: number, units: readonly Unit[]): boolean {
  const [before, last] = [units.at(-2), units.at(-1)];
  if (folded[at]?.text !== ',' || last?.kind !== 'number') return false;
  const group = folded.slice(at + 1, at + 5).map(({ kind }) => kind === 'digit');
  if (!(group[0] && group[1] && group[2]) || group[3]) return false;
  const digits = textOf(last);
  if (digits.startsWith('0') || digits.includes('.')) return false;
  const isParted = last.characters.some(({ start }, i) => start > (last.characters[i - 1]?.end ?? start));
  const isListed = last.gap === ',' && before?.kind === 'number';
  return isParted || (last.characters.length <= 3 && !isListed);
}

/** Returns the text of a unit, cut to its maximum length. */
export function textOf({ characters }: Unit): string {
  return characters
    .slice(0, LONGEST)
    .map(({ text }) => text)
    .join('');
}

/** Joins GB/T, YD/T and the like, since they are also written GBT. */
function joinRecommended(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const last = joined.at(-1);
    if (last?.kind === 'word' && unit.kind === 'word' && unit.gap === '/' && textOf(unit) === 't')
      joined[joined.length - 1] = { ...last, characters: [...last.characters, ...unit.characters] };
    else joined.push(unit);
  }
  return joined;
}
