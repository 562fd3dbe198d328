import { textOf, type Unit, unitsOf } from './units.js';

/** A term of a text and its range there (UTF-16, end exclusive). */
export interface TermPlace {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Terms of which one is enough. */
export interface TermGroup {
  readonly terms: readonly string[];
  /** Whether a longer word that begins with one of them is found, too. */
  readonly prefix: boolean;
}

/** What is sought. */
export interface SearchText {
  /** The text without what parts its words, to be compared with names: see {@link keyOf}. */
  readonly key: string;
  readonly groups: readonly TermGroup[];
  /** Terms that belong together, in order: a word, a number and letters that touch it, such as GJB 9001C. */
  readonly codes: readonly (readonly string[])[];
}

/** A code in a text, from where to where (UTF-16, end exclusive). */
export interface CodePlace {
  readonly code: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Letters that can end a code. */
const CODE_ENDS_WITH = 2;
/** Letters from which on a word finds longer ones. */
const PREFIX_FROM = 3;
/** ISO/IEC 27001 and ISO 27001 are one standard: who publishes it with ISO may be left out. */
const CO_PUBLISHERS = ['iec', 'ieee'];
/** What stands between publishers: a slash, a dash or only a blank. */
const BETWEEN = /^\s*[/\p{Pd}]?\s*$/u;

/** All terms of a text: words, numbers, symbols, and of Chinese every character and every pair. */
export function termPlaces(units: readonly Unit[]): TermPlace[] {
  return units.flatMap((unit) => (unit.kind === 'han' ? hanPlaces(unit) : [placeOf(unit)]));
}

/** What a caller's text seeks: words, numbers, symbols, and of Chinese the pairs; a single character where it stands alone. */
export function searchText(text: string): SearchText {
  const units = unitsOf(text);
  const kept = principal(units);
  const groups = new Map<string, TermGroup>();
  for (const unit of kept)
    for (const term of unit.kind === 'han' ? soughtHan(unit) : [textOf(unit)])
      groups.set(term, { terms: [term], prefix: unit.kind === 'word' && [...term].length >= PREFIX_FROM });
  return { key: keyOf(units), groups: [...groups.values()], codes: codesIn(kept) };
}

/** What makes two names the same: ISO/IEC 27001, iso27001 and ＩＳＯ 27001 are iso27001. */
export function keyOf(units: readonly Unit[]): string {
  const kept = principal(units);
  return kept
    .map((unit, i) => {
      const isApart = unit.kind === kept[i - 1]?.kind && (unit.kind === 'word' || unit.kind === 'number');
      return (isApart ? ' ' : '') + unit.characters.map((character) => character.text).join('');
    })
    .join('');
}

/** Whether a term of a text is one of those sought. */
export function isSought(term: string, { terms, prefix }: TermGroup): boolean {
  return terms.some((sought) => (prefix ? term.startsWith(sought) : term === sought));
}

/** Where the codes stand in a text, each as a whole. */
export function codePlaces(units: readonly Unit[], codes: SearchText['codes']): CodePlace[] {
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

function placeOf(unit: Unit): TermPlace {
  return { term: textOf(unit), start: unit.characters[0]?.start ?? 0, end: unit.characters.at(-1)?.end ?? 0 };
}

function hanPlaces({ characters }: Unit): TermPlace[] {
  return characters.flatMap(({ text, start, end }, i) => {
    const next = characters[i + 1];
    const single = { term: text, start, end };
    return next ? [single, { term: text + next.text, start, end: next.end }] : [single];
  });
}

function soughtHan({ characters }: Unit): string[] {
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
