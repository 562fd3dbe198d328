import { type SearchedField, searchedFields } from './fields.js';
import { codePlaces, isSought, type SearchText, termPlaces } from './terms.js';
import { unitsOf } from './units.js';

/** A text in which something was found, and where: ranges in UTF-16 units, end exclusive. */
export interface Highlight {
  readonly field: string;
  readonly text: string;
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

/**
 * What a search found in an entity. Ranges that overlap or touch are one. Where a code such as GJB 9001C stands in a text as a
 * whole, the 9001 of another one is not marked.
 */
export function highlightsOf(
  entity: Parameters<typeof searchedFields>[0],
  kind: Parameters<typeof searchedFields>[1],
  sought: Pick<SearchText, 'groups' | 'codes'>,
): readonly Highlight[] {
  return searchedFields(entity, kind)
    .map((field) => highlight(field, sought))
    .filter(({ ranges }) => ranges.length > 0);
}

function highlight({ field, text }: SearchedField, { groups, codes }: Pick<SearchText, 'groups' | 'codes'>): Highlight {
  const units = unitsOf(text);
  const whole = codePlaces(units, codes);
  const bound = new Set(whole.flatMap(({ code }) => code));
  const free = groups.filter(({ terms }) => !terms.some((term) => bound.has(term)));
  const found = termPlaces(units)
    .filter(({ term, start, end }) => {
      const isWithin = whole.some((place) => place.start <= start && end <= place.end);
      return (isWithin ? groups : free).some((group) => isSought(term, group));
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const ranges: [number, number][] = [];
  for (const { start, end } of found) {
    const last = ranges.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return { field, text, ranges };
}
