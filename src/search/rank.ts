import type { SearchRecord } from './fields.js';

/** How well an entity fits, best first. */
export const TIERS = { name: 0, alias: 1, prefix: 2, named: 3, text: 4 } as const;

/**
 * An entity's tier: its name or English name is what is sought, or an alias is, or the name begins with it, or all terms
 * stand in names and aliases, or they stand anywhere.
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

/** From 5 for a name down to 1 for a text, less the share of the terms that are not found. */
export function scoreOf(tier: number, matched: number, terms: number): number {
  return TIERS.text - tier + matched / terms;
}
