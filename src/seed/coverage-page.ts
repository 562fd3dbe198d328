import type { CoverageRecord } from '../model/coverage.js';
import type { EntityRecord } from '../model/entity.js';
import type { StatementRecord } from '../model/statement.js';
import { type Segment, segmentsOf } from '../text/segments.js';
import { includesOffset, type TextRange } from '../text/text-range.js';
import type { AccountedNumeral } from './coverage.js';
import { type CoverageMark, coverageMarks, type MarkClass } from './coverage-marks.js';
import { coverageStyle } from './coverage-style.js';
import { lastPart } from './references.js';
import type { ReportText } from './report-text.js';
import { supportOf } from './support-of.js';

/** The data of a coverage page. */
export interface Covered {
  readonly report: ReportText;
  readonly coverage: CoverageRecord;
  readonly numerals: readonly AccountedNumeral[];
  readonly entities: readonly EntityRecord[];
  readonly statements: readonly StatementRecord[];
}

/**
 * Returns a self-contained HTML page of a report's text for the curator. Covered words are marked by kind and claims are
 * underlined; sentences with a reason instead of evidence are grey; uncovered sentences and numerals are highlighted. Each
 * sentence shows its id.
 */
export function coveragePage(covered: Covered): string {
  const { report, numerals, entities } = covered;
  const marks = coverageMarks(report, numerals, entities);
  const kinds = [...new Set(marks.map(({ mark }) => mark))].filter((mark) => mark !== 'missing').sort();
  const body = report.sections
    .map((section) => {
      const passages = report.passages.filter((passage) => passage.section === section.id);
      const level = Math.min(section.depth + 1, 6);
      return `<h${level}>${escapeHtml(section.heading)}</h${level}>\n${passages.map((passage) => sentence(passage, covered, marks)).join('\n')}`;
    })
    .join('\n');
  return `<!doctype html>
<html lang="zh">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Coverage of ${escapeHtml(report.id)}</title>
<style>${coverageStyle(kinds)}</style>
<header lang="en">
<h1>Coverage of ${escapeHtml(report.id)}</h1>
<p>${summary(covered)}</p>
<ul>${kinds.map((kind) => legend(kind, marks)).join('')}</ul>
<p>${[
    box('show-rest', 'highlight uncovered words', false),
    box('only-open', 'show only sentences that are uncovered or have a reason', false),
    box('show-counts', 'show counts per sentence', true),
  ].join(' ')}</p>
</header>
<main>
${reasons(covered)}
${body}
</main>
</html>
`;
}

function summary({ coverage, report, ...graph }: Covered): string {
  const { sentences, sentencesWithEvidence, uncovered, digits, digitsAccounted } = coverage;
  const overlooked = uncovered.filter(({ reason }) => reason === null).length;
  const { STATED, INFERRED, NONE } = supportOf(report.id, graph);
  return `${sentencesWithEvidence} of ${sentences} sentences have evidence, ${uncovered.length - overlooked} have a reason instead, ${overlooked} are uncovered. ${digitsAccounted} of ${digits} numerals are accounted for. Claims: ${STATED} with stated support, ${INFERRED} with inferred support, ${NONE} with none.`;
}

function legend(kind: MarkClass, marks: readonly CoverageMark[]): string {
  const count = new Set(
    marks.filter(({ mark }) => mark === kind).map(({ title, start }) => (kind === 'NUMERAL' ? start : title)),
  ).size;
  return `<li>${box(`show-${kind}`, `<mark class="${kind}">${kind}</mark> ${count}`, true)}</li>`;
}

function box(id: string, label: string, checked: boolean): string {
  return `<label><input type="checkbox" id="${id}"${checked ? ' checked' : ''}> ${label}</label>`;
}

function reasons({ coverage }: Covered): string {
  if (coverage.uncovered.length === 0) return '';
  const rows = coverage.uncovered.map(
    ({ passage, reason }) =>
      `<tr><td>${escapeHtml(lastPart(passage))}<td>${reason === null ? '<mark class="missing">no reason given</mark>' : escapeHtml(reason)}`,
  );
  return `<table lang="en"><tr><th>sentence<th>reason for no evidence\n${rows.join('\n')}\n</table>`;
}

function sentence(
  passage: ReportText['passages'][number],
  { report, coverage }: Covered,
  marks: readonly CoverageMark[],
): string {
  const uncovered = coverage.uncovered.find((one) => one.passage === passage.id);
  const segments = segmentsOf(passage, marks);
  const open = segments.some((segment) => segment.marks.some(({ mark }) => mark === 'missing'));
  const state = uncovered ? (uncovered.reason === null ? 'unread' : 'none') : open ? 'open' : '';
  const title = uncovered?.reason ? ` title="${escapeHtml(uncovered.reason)}"` : '';
  const text = segments.map((segment) => marked(report, segment)).join('');
  return `<article id="${passage.start}-${passage.end}"${state && ` class="${state}"`}${title}><small title="${passage.id}, ${passage.start} to ${passage.end}">${escapeHtml(lastPart(passage.id))}</small><p>${text} <small lang="en">${held(passage, marks)}</small></p></article>`;
}

/** Marks that are not names. */
const UNNAMED: readonly MarkClass[] = ['CLAIM', 'OBSERVATION', 'NUMERAL', 'missing'];

/** Counts the marks of each sort that begin in a sentence. */
function held(passage: TextRange, marks: readonly CoverageMark[]): string {
  const here = marks.filter(({ start }) => includesOffset(passage, start));
  const count = (of: (mark: MarkClass) => boolean): number =>
    new Set(here.filter(({ mark }) => of(mark)).map(({ title }) => title)).size;
  const claims = count((mark) => mark === 'CLAIM');
  const numbers = count((mark) => mark === 'OBSERVATION');
  const names = count((mark) => !UNNAMED.includes(mark));
  return `${names} names, ${claims} claims, ${numbers} numbers`;
}

/** Renders a segment with the longest name that covers it, and the other marks. */
function marked(report: ReportText, { marks, ...range }: Segment<CoverageMark>): string {
  const text = escapeHtml(report.text.slice(range).replace(/\s*\n\s*/g, ''));
  if (marks.length === 0) return /[\p{L}\p{N}]/u.test(text) ? `<span class="rest">${text}</span>` : text;
  const [name] = marks
    .filter(({ mark }) => !UNNAMED.includes(mark))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const missing = marks.some(({ mark }) => mark === 'missing');
  const shown = missing
    ? ['missing']
    : [...UNNAMED.filter((one) => marks.some(({ mark }) => mark === one)), ...(name ? [name.mark] : [])];
  const titles = [...new Set(marks.map(({ title }) => title))];
  return `<mark class="${shown.join(' ')}" title="${escapeHtml(titles.join('\n'))}">${text}</mark>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
}
