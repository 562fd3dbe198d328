import { type SearchedField, searchedFields } from './fields.js';
import { isSought, type TermGroup, termPlaces } from './terms.js';
import { unitsOf } from './units.js';

/** A text in which something was found, and where: ranges in UTF-16 units, end exclusive. */
export interface Highlight {
  readonly field: string;
  readonly text: string;
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

/** What a search found in an entity. Ranges that overlap or touch are one. */
export function highlightsOf(
  entity: Parameters<typeof searchedFields>[0],
  groups: readonly TermGroup[],
): readonly Highlight[] {
  return searchedFields(entity)
    .map((field) => highlight(field, groups))
    .filter(({ ranges }) => ranges.length > 0);
}

function highlight({ field, text }: SearchedField, groups: readonly TermGroup[]): Highlight {
  const found = termPlaces(unitsOf(text))
    .filter(({ term }) => groups.some((group) => isSought(term, group)))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const ranges: [number, number][] = [];
  for (const { start, end } of found) {
    const last = ranges.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return { field, text, ranges };
}
