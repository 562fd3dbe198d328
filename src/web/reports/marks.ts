/** Where in the text each entity is named, and the stretches into which overlapping marks cut it. */
import { SearchableText } from '../../text/searchable-text.js';
import type { TextRange } from '../../text/text-range.js';
import type { ReportEntity } from './load-report.ts';

/** The words by which the text names an entity. */
export interface Mark extends TextRange {
  readonly entity: ReportEntity;
}

/** Words that lie under the same marks. */
export interface Stretch extends TextRange {
  readonly marks: readonly Mark[];
}

/** A claim is marked as a whole, a number by its words, anything else where its evidence names it. */
export function marksOf(text: string, entities: Iterable<ReportEntity>): Mark[] {
  const published = new SearchableText(text);
  const marks: Mark[] = [];
  for (const entity of entities) {
    const seen = new Set<number>();
    for (const evidence of entity.evidence)
      for (const range of namedIn(entity, evidence, published)) {
        const key = range.start * text.length + range.end;
        if (!seen.has(key)) marks.push({ ...range, entity });
        seen.add(key);
      }
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end || (a.entity.id < b.entity.id ? -1 : 1));
}

function namedIn(entity: ReportEntity, evidence: TextRange, published: SearchableText): TextRange[] {
  if (entity.kind === 'CLAIM') return [evidence];
  const names = 'raw' in entity ? [entity.raw] : [entity.name, ...entity.aliases];
  const found = names.flatMap((name) => published.find(name, evidence));
  // Of 曙光 within 中科曙光 only the longer is a name.
  const longest = found.filter((one) => !found.some((other) => other !== one && holds(other, one)));
  return longest.length > 0 ? longest : [evidence];
}

function holds(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}

/** Cuts a range of the text wherever a mark begins or ends. */
export function stretchesOf(range: TextRange, marks: readonly Mark[]): Stretch[] {
  const within = marks.filter(({ start, end }) => start < range.end && range.start < end);
  const cuts = new Set([range.start, range.end]);
  for (const { start, end } of within)
    for (const cut of [start, end]) if (cut > range.start && cut < range.end) cuts.add(cut);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, i) => {
    const end = places[i + 1] as number;
    return { start, end, marks: within.filter((mark) => mark.start <= start && end <= mark.end) };
  });
}

export function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}
