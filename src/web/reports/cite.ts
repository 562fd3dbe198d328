/** A quote with all that is needed to find it again, in the forms in which people cite. */
import type { OutlineSection, TextOutline } from '../../text/text-outline.js';
import type { TextRange } from '../../text/text-range.js';
import { TextSelectors } from '../../text/text-selectors.js';

export const CITATION_FORMS = ['text', 'BibTeX', 'W3C annotation'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

/** What a citation says of a report. */
export interface CitedReport {
  readonly report: {
    readonly id: string;
    readonly name: string;
    readonly nameEn: string | null;
    readonly period: string;
    readonly publishedBy: { readonly nodes: readonly { readonly name: string }[] };
  };
  readonly outline: TextOutline<OutlineSection, TextRange>;
}

export interface Cited {
  readonly range: TextRange;
  readonly section: { readonly name: string } | null;
  /** The ids of what rests on the words. */
  readonly about: readonly string[];
}

export function cite(form: CitationForm, report: CitedReport, cited: Cited, address: string): string {
  if (form === 'text') return asText(report, cited, address);
  if (form === 'BibTeX') return asBibTex(report, cited, address);
  return JSON.stringify(asAnnotation(report, cited, address), null, 2);
}

function asText({ report, outline }: CitedReport, { range, section, about }: Cited, address: string): string {
  const place = [...(section ? [section.name] : []), report.id, `UTF-16 ${range.start}–${range.end}.`];
  const title = `${report.name}${report.nameEn ? `（${report.nameEn}）` : ''}`;
  return [
    `“${outline.quote(range)}”`,
    [...publishersOf(report), title, ...place].join(', '),
    address,
    ...(about.length > 0 ? [about.join(', ')] : []),
  ].join('\n');
}

function asBibTex({ report, outline }: CitedReport, { range, section, about }: Cited, address: string): string {
  const publishers = publishersOf(report).map(escapeTex);
  const place = `${section ? `${section.name}, ` : ''}UTF-16 ${range.start}–${range.end}`;
  const fields: [string, string][] = [
    // In braces of its own a company is no person with a first and a last name.
    ['author', publishers.map((one) => `{${one}}`).join(' and ')],
    ['title', `{${escapeTex(report.name)}}`],
    ['titleaddon', escapeTex(report.nameEn ?? '')],
    ['institution', publishers.join(', ')],
    ['year', report.period.slice(0, 4)],
    ['note', escapeTex(`“${outline.quote(range).replaceAll('\n', ' ')}”, ${place}`)],
    ['annote', escapeTex([report.id, ...about].join(', '))],
    ['url', address],
  ];
  const key = `${report.id}-${range.start}-${range.end}`.replace(/[^a-zA-Z0-9]+/g, '-');
  const told = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}}`);
  return `@techreport{${key},\n${told.join(',\n')}\n}`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces, also those after a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** As LaTeX prints it. */
function escapeTex(words: string): string {
  return words.replace(/[\\{}~^#$%&_]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

/** In the model of W3C Web Annotation. What is annotated and what it is about are named as in the exports. */
function asAnnotation({ report: { id }, outline }: CitedReport, { range, about }: Cited, address: string): object {
  const { start, end } = range;
  const selected = new TextSelectors(outline.text).select(range);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${OURS}annotation:${encodeURI(id)}:${start}-${end}`,
    type: 'Annotation',
    via: address,
    ...(about.length > 0
      ? { motivation: 'identifying', body: about.map((one) => bodyOf(one)) }
      : { motivation: 'highlighting' }),
    target: {
      type: 'SpecificResource',
      source: OURS + encodeURI(id),
      selector: selected && [
        { type: 'TextQuoteSelector', exact: selected.exact, prefix: selected.prefix, suffix: selected.suffix },
        // Counts characters, where the API counts UTF-16 units.
        { type: 'TextPositionSelector', start: selected.start, end: selected.end },
      ],
    },
  };
}

const OURS = 'urn:report-knowledge-graph:';

function bodyOf(id: string): object {
  return { type: 'SpecificResource', purpose: 'identifying', source: OURS + encodeURI(id) };
}

/** Each of them once. */
function publishersOf({ publishedBy }: CitedReport['report']): string[] {
  return [...new Set(publishedBy.nodes.map(({ name }) => name))];
}
