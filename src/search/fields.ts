import type { EntityRecord } from '../model/entity.js';
import { keyOf, termPlaces } from './terms.js';
import { unitsOf } from './units.js';

/** A text of an entity that is searched. */
export interface SearchedField {
  /** As the API calls it; `alias` for each of the aliases. */
  readonly field: string;
  readonly text: string;
  readonly role: 'name' | 'alias' | 'text';
}

/** An entity as a store indexes it. */
export interface SearchRecord {
  /** Terms of names and aliases. */
  readonly names: readonly string[];
  /** All terms. */
  readonly texts: readonly string[];
  /** Keys of the name and the English name: see `keyOf`. */
  readonly nameKeys: readonly string[];
  readonly aliasKeys: readonly string[];
}

/** Own properties that stand for the entity as an alias does, and such as say something of it. */
const CODES = ['designation', 'stockCode', 'code'];
const TEXTS = ['text', 'textEn'];

/** What must be known of an entity to tell its fields, besides `id`, `kind` and `name`. */
export const SEARCHED_COLUMNS: readonly string[] = ['nameEn', 'aliases', 'description', ...CODES, ...TEXTS];

type Searched = Pick<EntityRecord, 'kind' | 'name'> & Partial<EntityRecord>;

/** The texts of an entity that are searched; one that says the name again is left out. */
export function searchedFields({ kind, name, nameEn, aliases, description, properties }: Searched): SearchedField[] {
  const own = (names: readonly string[], role: SearchedField['role']): SearchedField[] =>
    names.map((field) => ({ field, text: String(properties?.[field] ?? ''), role }));
  const fields: SearchedField[] = [
    // A passage has no name; what stands for it is the beginning of its text.
    { field: 'name', text: kind === 'PASSAGE' ? '' : name, role: 'name' },
    { field: 'nameEn', text: nameEn ?? '', role: 'name' },
    ...(aliases ?? []).map((text): SearchedField => ({ field: 'alias', text, role: 'alias' })),
    ...own(CODES, 'alias'),
    { field: 'description', text: description ?? '', role: 'text' },
    ...own(TEXTS, 'text'),
  ];
  const seen = new Set(['']);
  return fields.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** Folds an entity for a store's index. */
export function searchRecord(entity: EntityRecord): SearchRecord {
  const [names, texts] = [new Set<string>(), new Set<string>()];
  const keys = { name: new Set<string>(), alias: new Set<string>() };
  for (const { text, role } of searchedFields(entity)) {
    const units = unitsOf(text);
    for (const { term } of termPlaces(units)) {
      texts.add(term);
      if (role !== 'text') names.add(term);
    }
    if (role !== 'text') keys[role].add(keyOf(units));
  }
  return { names: [...names], texts: [...texts], nameKeys: [...keys.name], aliasKeys: [...keys.alias] };
}
