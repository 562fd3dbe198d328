/** The marks of a report's text: where it names each entity. */
import { SearchableText } from '../../text/searchable-text.js';
import { encloses, type TextRange } from '../../text/text-range.js';
import type { ReportEntity } from './load-report.ts';

/** The words by which the text names an entity. */
export interface EntityMark extends TextRange {
  readonly entity: ReportEntity;
}

/** A claim is marked as a whole, a number by its words, any other entity where its evidence names it. */
export function entityMarks(text: string, entities: Iterable<ReportEntity>): EntityMark[] {
  const searchable = new SearchableText(text);
  const marks: EntityMark[] = [];
  for (const entity of entities) {
    const seen = new Set<number>();
    for (const evidence of entity.evidence)
      for (const range of namedIn(entity, evidence, searchable)) {
        const key = range.start * text.length + range.end;
        if (!seen.has(key)) marks.push({ ...range, entity });
        seen.add(key);
      }
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end || (a.entity.id < b.entity.id ? -1 : 1));
}

function namedIn(entity: ReportEntity, evidence: TextRange, text: SearchableText): TextRange[] {
  if (entity.kind === 'CLAIM') return [evidence];
  const names = 'raw' in entity ? [entity.raw] : [entity.name, ...entity.aliases];
  const found = names.flatMap((name) => text.find(name, evidence));
  // Of 曙光 within 中科曙光 only the longer is a name.
  const longest = found.filter((one) => !found.some((other) => isLonger(other, one) && encloses(other, one)));
  return longest.length > 0 ? longest : [evidence];
}

function isLonger(a: TextRange, b: TextRange): boolean {
  return a.end - a.start > b.end - b.start;
}
