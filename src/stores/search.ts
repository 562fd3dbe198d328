import { ApiError } from '../errors.js';
import type { KindValue } from '../model/vocabulary.js';
import type { SearchQuery } from '../query/queries.js';
import type { KnownWords } from '../search/known-words.js';
import { type SearchPlan, searchPlans } from '../search/plan.js';
import type { FoundRow, SearchAnswer } from './graph-store.js';

/** The result of one search plan. */
export interface Found extends Pick<SearchAnswer, 'items' | 'cut'> {
  /** Counts of all kinds, including kinds that were not requested, with the number of index rows. */
  readonly counts: readonly { readonly kind: KindValue; readonly count: number; readonly rows: number }[];
}

/**
 * Corrects typing errors, searches for entities with all terms, and then, if no entity of the kinds has all terms, with some.
 *
 * @throws ApiError QUERY_TOO_COSTLY if more entities match than can be ranked
 */
export async function answerSearch(
  { text, kinds, most }: SearchQuery,
  words: KnownWords,
  find: (plan: SearchPlan) => Promise<Found>,
): Promise<SearchAnswer> {
  const groups = text.groups.map((group) => words.correct(group));
  const [all, ...some] = searchPlans(groups);
  let found = await within(find(all), most);
  for (const plan of some) if (isEmpty(found, kinds)) found = await within(find(plan), most);
  const ofKinds = found.counts.filter(({ kind, count }) => count > 0 && kinds.includes(kind));
  return {
    items: found.items,
    cut: found.cut,
    kinds: ofKinds.map(({ kind, count }) => ({ value: kind, count })),
    groups,
  };
}

/** Returns the key of a result in the order. */
export function rankKey({ tier, matched, entity }: FoundRow): readonly [number, number, string] {
  return [tier, matched, entity.id];
}

function isEmpty({ counts }: Found, kinds: readonly KindValue[]): boolean {
  return !counts.some(({ kind, count }) => count > 0 && kinds.includes(kind));
}

async function within(finding: Promise<Found>, most: number): Promise<Found> {
  const found = await finding;
  const rows = found.counts.reduce((sum, count) => sum + count.rows, 0);
  if (rows > most)
    throw new ApiError('QUERY_TOO_COSTLY', `text has more than ${most} matches; add a word or use a longer one.`);
  return found;
}
