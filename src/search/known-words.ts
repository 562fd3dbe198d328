import SearchableMap from 'minisearch/SearchableMap';
import type { SearchRecord } from './fields.js';
import type { TermGroup } from './terms.js';

const LATIN = /^[\p{Script=Latin}\p{M}]+$/u;
const SHORTEST = 3;
/** Letters from which on one error is forgiven, and from which on two are. */
const ONE_ERROR = 4;
const TWO_ERRORS = 8;
/** Words that one mistyped word can stand for, at most; the nearest. */
const MOST = 8;

/** The words of an alphabet that stand anywhere in a graph, sorted: what a typing error can be mended by. */
export function wordsOf(records: Iterable<Pick<SearchRecord, 'texts'>>): string[] {
  const words = new Set<string>();
  for (const { texts } of records)
    for (const term of texts) if (term.length >= SHORTEST && LATIN.test(term)) words.add(term);
  return [...words].sort();
}

/** Known words, by which typing errors are mended. */
export class KnownWords {
  private readonly words = new SearchableMap<true>();

  constructor(words: Iterable<string>) {
    for (const word of words) this.words.set(word, true);
  }

  /**
   * Puts the known words that a mistyped one may stand for in its place. A word is mistyped if no known word begins with it;
   * one error is forgiven from four letters on (a letter more, less or another, or two exchanged), two from eight on.
   */
  mend(group: TermGroup): TermGroup {
    const [word = ''] = group.terms;
    if (word.length < ONE_ERROR || !LATIN.test(word) || this.words.atPrefix(word).size > 0) return group;
    const errors = word.length < TWO_ERRORS ? 1 : 2;
    const near = [...this.words.fuzzyGet(word, 2)]
      .map(([term, [, distance]]) => ({ term, distance: isExchanged(word, term) ? 1 : distance }))
      .filter(({ distance }) => distance <= errors)
      .sort((a, b) => a.distance - b.distance || (a.term < b.term ? -1 : 1));
    return near.length > 0 ? { terms: near.slice(0, MOST).map(({ term }) => term), prefix: false } : group;
  }
}

/** Whether two words differ in that two neighbouring letters are exchanged. */
function isExchanged(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let i = 0;
  while (a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
