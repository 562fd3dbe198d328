/** A quote with all that is needed to find it again, in the forms in which people cite. */
import { heal } from '../../model/heal.js';
import type { Range } from '../../seed/published-text.js';
import { nameIn } from '../shared/names.ts';
import type { LoadedReport, Section } from './load-report.ts';

export const CITATION_FORMS = ['text', 'BibTeX', 'W3C annotation'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

/** What rests on the words. */
export interface Cited {
  readonly range: Range;
  readonly section: Section | null;
  readonly entities: readonly string[];
  readonly statements: readonly string[];
}

export function cite(form: CitationForm, { report }: LoadedReport, cited: Cited, address: string): string {
  const { range, section, entities, statements } = cited;
  const quote = heal(report.text.slice(range.start, range.end));
  const year = report.period.slice(0, 4);
  const ids = [...entities, ...statements];
  if (form === 'text')
    return [
      `“${quote}”`,
      `${report.name}（${report.nameEn ?? report.id}）${section ? `, ${section.name}` : ''}, ${report.id}, UTF-16 ${range.start}–${range.end}.`,
      address,
      ...(ids.length > 0 ? [ids.join(', ')] : []),
    ].join('\n');
  if (form === 'BibTeX')
    return [
      `@misc{${report.id.replace(/[^a-zA-Z0-9]+/g, '-')}-${range.start}-${range.end},`,
      `  title = {{${nameIn(report, 'zh')}}},`,
      ...(report.nameEn ? [`  titleaddon = {${report.nameEn}},`] : []),
      `  year = {${year}},`,
      ...(section ? [`  chapter = {${section.name}},`] : []),
      `  note = {“${quote}” (${report.id}, UTF-16 ${range.start}--${range.end}${ids.length > 0 ? `; ${ids.join(', ')}` : ''})},`,
      `  url = {${address}}`,
      '}',
    ].join('\n');
  return JSON.stringify(annotation(report.text, report.id, cited, address), null, 2);
}

/** Characters before and after a quote that tell it from the same words elsewhere. */
const AROUND = 32;

function annotation(text: string, report: string, { range, section, entities, statements }: Cited, address: string) {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: address,
    type: 'Annotation',
    motivation: 'identifying',
    body: [...entities, ...statements].map((id) => ({ type: 'SpecificResource', source: id, purpose: 'identifying' })),
    target: {
      source: report,
      ...(section ? { scope: section.id } : {}),
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: text.slice(range.start, range.end),
          prefix: text.slice(Math.max(0, range.start - AROUND), range.start),
          suffix: text.slice(range.end, range.end + AROUND),
        },
        { type: 'TextPositionSelector', start: range.start, end: range.end },
      ],
    },
  };
}
