import type { SearchRecord } from './fields.js';

/** Ranks of matches, best first. */
export const TIERS = { name: 0, alias: 1, prefix: 2, named: 3, text: 4 } as const;

/**
 * Returns the tier of an entity: its name or English name equals the search text, an alias does, a name begins with it, all
 * terms are in names and aliases, or they are in any text.
 */
export function tierOf(
  { nameKeys, aliasKeys }: Pick<SearchRecord, 'nameKeys' | 'aliasKeys'>,
  key: string,
  named: boolean,
): number {
  if (nameKeys.includes(key)) return TIERS.name;
  if (aliasKeys.includes(key)) return TIERS.alias;
  if (nameKeys.some((each) => each.startsWith(key))) return TIERS.prefix;
  return named ? TIERS.named : TIERS.text;
}

/** Returns a score from 5 for a name to 1 for a text, minus the share of terms that do not match. */
export function scoreOf(tier: number, matched: number, terms: number): number {
  return TIERS.text - tier + matched / terms;
}
