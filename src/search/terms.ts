import { textOf, type Unit, unitsOf } from './units.js';

/** A term of a text and its range (UTF-16, end exclusive). */
export interface TermOccurrence {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Alternative terms: one of them must match. */
export interface TermGroup {
  readonly terms: readonly string[];
  /** Whether longer words that begin with one of the terms also match. */
  readonly prefix: boolean;
}

/** A search text, split into terms. */
export interface SearchText {
  /** The text without separators, for comparison with names. See {@link keyOf}. */
  readonly key: string;
  readonly groups: readonly TermGroup[];
  /** Sequences of terms that form a code: a word, a number and adjacent letters, such as GJB 9001C. */
  readonly codes: readonly (readonly string[])[];
}

/** A code in a text and its range (UTF-16, end exclusive). */
export interface CodeOccurrence {
  readonly code: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Maximum number of letters at the end of a code. */
const CODE_ENDS_WITH = 2;
/** Minimum number of letters for which a word also matches longer words. */
const PREFIX_FROM = 3;
/** ISO/IEC 27001 and ISO 27001 are the same standard: co-publishers of ISO are ignored. */
const CO_PUBLISHERS = ['iec', 'ieee'];
/** Separators between publishers: a slash, a dash or white space. */
const BETWEEN = /^\s*[/\p{Pd}]?\s*$/u;

/** Returns all terms of a text: words, numbers, symbols, and each Chinese character and pair of characters. */
export function termOccurrences(units: readonly Unit[]): TermOccurrence[] {
  return units.flatMap((unit) => (unit.kind === 'han' ? hanOccurrences(unit) : [occurrenceOf(unit)]));
}

/** Returns the terms to search for: words, numbers, symbols, and pairs of Chinese characters, or a single one without neighbours. */
export function searchText(text: string): SearchText {
  const units = unitsOf(text);
  const kept = principal(units);
  const groups = new Map<string, TermGroup>();
  for (const unit of kept)
    for (const term of unit.kind === 'han' ? searchedHan(unit) : [textOf(unit)])
      groups.set(term, { terms: [term], prefix: unit.kind === 'word' && [...term].length >= PREFIX_FROM });
  return { key: keyOf(units), groups: [...groups.values()], codes: codesIn(kept) };
}

/** Returns a key that is equal for equivalent names: iso27001 for ISO/IEC 27001, iso27001 and ＩＳＯ 27001. */
export function keyOf(units: readonly Unit[]): string {
  const kept = principal(units);
  return kept
    .map((unit, i) => {
      const isApart = unit.kind === kept[i - 1]?.kind && (unit.kind === 'word' || unit.kind === 'number');
      return (isApart ? ' ' : '') + unit.characters.map((character) => character.text).join('');
    })
    .join('');
}

/** Whether a term of a text matches a group. */
export function matchesGroup(term: string, { terms, prefix }: TermGroup): boolean {
  return terms.some((each) => (prefix ? term.startsWith(each) : term === each));
}

/** Returns the occurrences of whole codes in a text. */
export function codeOccurrences(units: readonly Unit[], codes: SearchText['codes']): CodeOccurrence[] {
  const kept = codes.length > 0 ? principal(units) : [];
  return kept.flatMap((_, i) =>
    codes.flatMap((code) => {
      const part = kept.slice(i, i + code.length);
      if (!code.every((term, j) => part[j] && textOf(part[j]) === term)) return [];
      return [{ code, start: part[0]?.characters[0]?.start ?? 0, end: part.at(-1)?.characters.at(-1)?.end ?? 0 }];
    }),
  );
}

function codesIn(kept: readonly Unit[]): string[][] {
  return kept.flatMap((word, i) => {
    const [number, more] = kept.slice(i + 1, i + 3);
    if (word.kind !== 'word' || number?.kind !== 'number') return [];
    const isEnd = more?.kind === 'word' && more.gap === '' && more.characters.length <= CODE_ENDS_WITH;
    return [[word, number, ...(isEnd ? [more] : [])].map(textOf)];
  });
}

function occurrenceOf(unit: Unit): TermOccurrence {
  return { term: textOf(unit), start: unit.characters[0]?.start ?? 0, end: unit.characters.at(-1)?.end ?? 0 };
}

function hanOccurrences({ characters }: Unit): TermOccurrence[] {
  return characters.flatMap(({ text, start, end }, i) => {
    const next = characters[i + 1];
    const single = { term: text, start, end };
    return next ? [single, { term: text + next.text, start, end: next.end }] : [single];
  });
}

function searchedHan({ characters }: Unit): string[] {
  if (characters.length === 1) return characters.map(({ text }) => text);
  return characters.slice(1).map(({ text }, i) => characters[i]?.text + text);
}

function principal(units: readonly Unit[]): Unit[] {
  let isIso = false;
  return units.filter((unit) => {
    const word = unit.kind === 'word' ? textOf(unit) : '';
    const isAlso = isIso && BETWEEN.test(unit.gap) && CO_PUBLISHERS.includes(word);
    isIso = isAlso || word === 'iso';
    return !isAlso;
  });
}
