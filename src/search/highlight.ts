import { type SearchedField, searchedFields } from './fields.js';
import { codeOccurrences, matchesGroup, type SearchText, termOccurrences } from './terms.js';
import { unitsOf } from './units.js';

/** A text that matches a search, with the matching ranges in UTF-16 code units, end exclusive. */
export interface Highlight {
  readonly field: string;
  readonly text: string;
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

/**
 * Returns the matching texts of an entity. Overlapping and adjacent ranges are merged. If a text contains a whole code such as
 * GJB 9001C, the 9001 of another code is not marked.
 */
export function highlightsOf(
  entity: Parameters<typeof searchedFields>[0],
  kind: Parameters<typeof searchedFields>[1],
  query: Pick<SearchText, 'groups' | 'codes'>,
): readonly Highlight[] {
  return searchedFields(entity, kind)
    .map((field) => highlight(field, query))
    .filter(({ ranges }) => ranges.length > 0);
}

function highlight({ field, text }: SearchedField, { groups, codes }: Pick<SearchText, 'groups' | 'codes'>): Highlight {
  const units = unitsOf(text);
  const whole = codeOccurrences(units, codes);
  const bound = new Set(whole.flatMap(({ code }) => code));
  const free = groups.filter(({ terms }) => !terms.some((term) => bound.has(term)));
  const found = termOccurrences(units)
    .filter(({ term, start, end }) => {
      const isWithin = whole.some((place) => place.start <= start && end <= place.end);
      return (isWithin ? groups : free).some((group) => matchesGroup(term, group));
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
