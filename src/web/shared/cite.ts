/** A quote with all that is needed to find it again, in the forms in which people cite. */
import type { TextRange } from '../../text/text-range.js';
import { TextSelectors } from '../../text/text-selectors.js';
import type { CitedReportFragment } from './queries.generated.ts';

export interface Citation {
  readonly report: CitedReportFragment;
  /** The section's name in the report's language; null outside every section. */
  readonly section: string | null;
  readonly range: TextRange;
  /** The words of the range as a reader sees them. */
  readonly quote: string;
  /** The ids of what rests on the words. */
  readonly about: readonly string[];
  /** Where the words are shown. */
  readonly address: string;
}

export function citeAsText({ report, section, range, quote, about, address }: Citation): string {
  const place = [...(section === null ? [] : [section]), report.id, `UTF-16 ${range.start}–${range.end}.`];
  const title = `${report.name}${report.nameEn ? `（${report.nameEn}）` : ''}`;
  return [
    `“${quote}”`,
    [...publishersOf(report), title, ...place].join(', '),
    address,
    ...(about.length > 0 ? [about.join(', ')] : []),
  ].join('\n');
}

export function citeAsBibTex({ report, section, range, quote, about, address }: Citation): string {
  const publishers = publishersOf(report).map(escapeTex);
  const place = `${section === null ? '' : `${section}, `}UTF-16 ${range.start}–${range.end}`;
  const fields: [string, string][] = [
    // In braces of its own a company is no person with a first and a last name.
    ['author', publishers.map((one) => `{${one}}`).join(' and ')],
    ['title', `{${escapeTex(report.name)}}`],
    ['titleaddon', escapeTex(report.nameEn ?? '')],
    ['institution', publishers.join(', ')],
    ['year', report.period.slice(0, 4)],
    ['note', escapeTex(`“${quote.replaceAll('\n', ' ')}”, ${place}`)],
    ['annote', escapeTex([report.id, ...about].join(', '))],
    ['url', address],
  ];
  const key = `${report.id}-${range.start}-${range.end}`.replace(/[^a-zA-Z0-9]+/g, '-');
  const present = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}}`);
  return `@techreport{${key},\n${present.join(',\n')}\n}`;
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

/**
 * In the model of W3C Web Annotation. What is annotated and what it is about are named as in the exports.
 *
 * @param text the whole text of the report
 */
export function citeAsAnnotation({ report: { id }, range, about, address }: Citation, text: string): string {
  const { start, end } = range;
  const selected = new TextSelectors(text).select(range);
  const annotation = {
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
  return JSON.stringify(annotation, null, 2);
}

const OURS = 'urn:report-knowledge-graph:';

function bodyOf(id: string): object {
  return { type: 'SpecificResource', purpose: 'identifying', source: OURS + encodeURI(id) };
}

/** Each of them once. */
function publishersOf({ publishedBy }: CitedReportFragment): string[] {
  return [...new Set(publishedBy.nodes.map(({ name }) => name))];
}
