import type { EntityRecord } from '../model/entity.js';
import type { KindValue } from '../model/vocabulary.js';
import { charactersAfter } from '../text/characters.js';
import { parseHeading } from '../text/headings.js';
import { normalizeWhitespace } from '../text/normalize-whitespace.js';
import type { TextRange } from '../text/text-range.js';
import type { ReportText } from './report-text.js';

/** Maximum number of characters in the name of a passage. */
const NAME_LENGTH = 40;

/** Returns a report's sections and passages as entities. */
export function textEntities(report: ReportText): EntityRecord[] {
  const record = (id: string, kind: KindValue, range: TextRange) => ({
    id,
    kind,
    nameEn: null,
    aliases: [],
    description: null,
    reports: [report.id],
    evidence: [report.evidence(range)],
  });
  const sections = report.sections.map(({ id, heading, nameEn, depth, title, range }) => {
    const { number, title: name } = parseHeading(heading);
    return {
      ...record(id, 'SECTION', title),
      name: normalizeWhitespace(name),
      nameEn: nameEn ?? null,
      properties: { ...(number ? { number } : {}), depth, start: range.start, end: range.end },
    };
  });
  const passages = report.passages.map(({ id, start, end }) => {
    const entity = record(id, 'PASSAGE', { start, end });
    const text = entity.evidence[0]?.quote ?? '';
    return { ...entity, name: charactersAfter(text, 0, NAME_LENGTH), properties: { text, start, end } };
  });
  return [...sections, ...passages];
}
