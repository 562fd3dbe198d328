import type { CoverageRecord } from '../model/coverage.js';
import type { EntityRecord } from '../model/entity.js';
import type { AccountedNumeral } from './coverage.js';
import type { Range } from './published-text.js';
import type { ReportText } from './report-text.js';

/** A stretch of the text, and what it is marked with. */
interface Mark extends Range {
  /** A class of the page's style: a kind, or `missing`. */
  readonly mark: string;
  readonly title: string;
}

/**
 * A self-contained page of a report's text, for the curator: sentences with evidence plain, those without grey, names marked
 * by kind, and numerals that nothing accounts for standing out.
 */
export function coveragePage(
  report: ReportText,
  coverage: CoverageRecord,
  numerals: readonly AccountedNumeral[],
  entities: readonly EntityRecord[],
): string {
  const names = nameMarks(report, entities);
  const missing = numerals
    .filter(({ account }) => account === null)
    .map(({ start, end }): Mark => ({ start, end, mark: 'missing', title: 'nothing accounts for this number' }));
  const marks = nonOverlapping([...missing, ...names]);
  const reasons = new Map(coverage.uncovered.map(({ passage, reason }) => [passage, reason]));
  const body = report.sections
    .map((section) => {
      const passages = report.passages
        .filter((passage) => passage.section === section.id)
        .map((passage) => {
          const reason = reasons.get(passage.id);
          const state = reason === undefined ? '' : reason === null ? ' class="unread"' : ' class="none"';
          const title = reason ? ` title="${escapeHtml(reason)}"` : '';
          return `<p id="${passage.start}-${passage.end}"${state}${title}>${marked(report, passage, marks)}</p>`;
        });
      return `<h${section.depth + 1}>${escapeHtml(section.heading)}</h${section.depth + 1}>\n${passages.join('\n')}`;
    })
    .join('\n');
  const kinds = [...new Set(names.map(({ mark }) => mark))].sort();
  return page(report.id, coverage, kinds, body);
}

function nameMarks(report: ReportText, entities: readonly EntityRecord[]): Mark[] {
  return entities
    .filter(({ kind }) => !['CLAIM', 'OBSERVATION', 'SECTION', 'PASSAGE', 'REPORT', 'METRIC'].includes(kind))
    .flatMap(({ id, kind, name, aliases, evidence }) =>
      evidence
        .filter((span) => span.report === report.id)
        .flatMap((span) => [name, ...aliases].flatMap((one) => report.text.find(one, span)))
        .map(({ start, end }) => ({ start, end, mark: kind, title: `${kind} ${id}` })),
    );
}

/** Of marks that overlap, what is missing first, then the longest. */
function nonOverlapping(marks: readonly Mark[]): Mark[] {
  const weight = ({ mark, start, end }: Mark): number => (mark === 'missing' ? 1e9 : 0) + end - start;
  const chosen: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => weight(b) - weight(a) || a.start - b.start))
    if (!chosen.some((other) => other.start < mark.end && mark.start < other.end)) chosen.push(mark);
  return chosen.sort((a, b) => a.start - b.start);
}

function marked(report: ReportText, passage: Range, marks: readonly Mark[]): string {
  let html = '';
  let at = passage.start;
  const text = (start: number, end: number): string =>
    escapeHtml(report.text.slice({ start, end }).replace(/\s*\n\s*/g, ''));
  for (const { start, end, mark, title } of marks.filter(
    (one) => one.start >= passage.start && one.end <= passage.end,
  )) {
    html += `${text(at, start)}<mark class="${mark}" title="${escapeHtml(title)}">${text(start, end)}</mark>`;
    at = end;
  }
  return html + text(at, passage.end);
}

function page(id: string, coverage: CoverageRecord, kinds: readonly string[], body: string): string {
  const colours = kinds.map(
    (kind, i) => `.${kind} { background: hsl(${Math.round((i * 360) / kinds.length)} 70% 85%) }`,
  );
  const legend = kinds.map((kind) => `<mark class="${kind}">${kind}</mark>`).join(' ');
  return `<!doctype html>
<html lang="zh">
<meta charset="utf-8">
<title>Coverage of ${escapeHtml(id)}</title>
<style>
body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; font-family: system-ui, sans-serif; line-height: 1.8; color: #222; background: #fff }
mark { color: inherit; border-radius: .2em }
.none { color: #888 }
.unread { background: #fdd; outline: 2px solid #c00 }
.missing { background: #c00; color: #fff }
${colours.join('\n')}
</style>
<h1>Coverage of ${escapeHtml(id)}</h1>
<p lang="en">${coverage.sentencesWithEvidence} of ${coverage.sentences} sentences hold evidence; ${coverage.digitsAccounted} of ${coverage.digits} numerals are accounted for. Grey: nothing to record, with the reason on hover. Red: overlooked.</p>
<p>${legend}</p>
${body}
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
