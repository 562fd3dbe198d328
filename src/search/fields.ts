import { COMMON_COLUMNS, COMMON_PROPERTIES } from '../model/common-properties.js';
import type { EntityRecord } from '../model/entity.js';
import type { KindDefinition } from '../model/kind.js';
import type { SearchRole } from '../model/property.js';
import { keyOf, termOccurrences } from './terms.js';
import { unitsOf } from './units.js';

/** A text of an entity that is searched. */
export interface SearchedField {
  /** Name of the field in the API; `alias` for each alias. */
  readonly field: string;
  readonly text: string;
  readonly role: SearchRole;
}

/** The search index entry of an entity. */
export interface SearchRecord {
  /** Terms of names and aliases. */
  readonly names: readonly string[];
  /** All terms. */
  readonly texts: readonly string[];
  /** Keys of the name and the English name. See `keyOf`. */
  readonly nameKeys: readonly string[];
  readonly aliasKeys: readonly string[];
}

/** Returns the columns that `searchedFields` reads, besides `id`, `kind` and `name`. */
export function searchedColumns(kinds: readonly KindDefinition[]): readonly string[] {
  const own = kinds.flatMap(({ properties }) => properties.filter(({ search }) => search).map(({ name }) => name));
  const common = COMMON_COLUMNS.filter((name) => 'search' in COMMON_PROPERTIES[name]);
  return [...new Set<string>([...common, ...own])];
}

type Searched = Pick<EntityRecord, 'name'> & Partial<EntityRecord>;

/** Returns the texts of an entity that are searched, without duplicates. */
export function searchedFields(
  { name, nameEn, aliases, description, properties }: Searched,
  kind: Pick<KindDefinition, 'named' | 'properties'>,
): SearchedField[] {
  const { name: named, nameEn: namedEn, aliases: aliased, description: described } = COMMON_PROPERTIES;
  const own = (role: SearchRole): SearchedField[] =>
    kind.properties
      .filter(({ search }) => search === role)
      .map(({ name: field }) => ({ field, text: String(properties?.[field] ?? ''), role }));
  const fields: SearchedField[] = [
    { field: 'name', text: kind.named ? name : '', role: named.search },
    { field: 'nameEn', text: nameEn ?? '', role: namedEn.search },
    ...(aliases ?? []).map((text): SearchedField => ({ field: 'alias', text, role: aliased.search })),
    ...own('alias'),
    { field: 'description', text: description ?? '', role: described.search },
    ...own('text'),
  ];
  const seen = new Set(['']);
  return fields.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** Returns the search index entry of an entity. */
export function searchRecord(entity: Searched, kind: KindDefinition): SearchRecord {
  const [names, texts] = [new Set<string>(), new Set<string>()];
  const keys = { name: new Set<string>(), alias: new Set<string>() };
  for (const { text, role } of searchedFields(entity, kind)) {
    const units = unitsOf(text);
    for (const { term } of termOccurrences(units)) {
      texts.add(term);
      if (role !== 'text') names.add(term);
    }
    if (role !== 'text') keys[role].add(keyOf(units));
  }
  return { names: [...names], texts: [...texts], nameKeys: [...keys.name], aliasKeys: [...keys.alias] };
}
