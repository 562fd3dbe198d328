import SearchableMap from 'minisearch/SearchableMap';
import type { SearchRecord } from './fields.js';
import type { TermGroup } from './terms.js';

const LATIN = /^[\p{Script=Latin}\p{M}]+$/u;
const SHORTEST = 3;
/** Minimum number of letters for which one error is corrected, and for which two are. */
const ONE_ERROR = 4;
const TWO_ERRORS = 8;
/** Maximum number of corrections of a word. */
const MOST = 8;

/** Returns the Latin words of all records, sorted: the words to which typing errors can be corrected. */
export function wordsOf(records: Iterable<Pick<SearchRecord, 'texts'>>): string[] {
  const words = new Set<string>();
  for (const { texts } of records)
    for (const term of texts) if (term.length >= SHORTEST && LATIN.test(term)) words.add(term);
  return [...words].sort();
}

/** The words of a graph, for the correction of typing errors. */
export class KnownWords {
  private readonly words = new SearchableMap<true>();

  constructor(words: Iterable<string>) {
    for (const word of words) this.words.set(word, true);
  }

  /**
   * Replaces a mistyped word by the nearest known words. A word is mistyped if no known word begins with it. One error (a
   * missing, additional or different letter, or two exchanged letters) is corrected in words of four or more letters, two errors
   * in words of eight or more.
   */
  correct(group: TermGroup): TermGroup {
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

/** Whether two words differ only by two exchanged neighbouring letters. */
function isExchanged(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let i = 0;
  while (a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
