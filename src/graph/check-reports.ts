import type { GraphDocument } from './document.js';
import type { EntityLine } from './lines.js';
import type { ReportOutline, SectionPart } from './report-outline.js';

/** Takes a problem of a line: what is wrong, and how to fix it. */
export type Complain = (line: object, message: string) => void;

/** Checks the reports of a document: texts, coverage, sections, passages and all evidence. */
export function checkReports(document: GraphDocument, complain: Complain): void {
  const reports = document.entities.filter(({ kind }) => kind === 'REPORT');
  for (const report of reports) {
    if (!document.texts.has(report.id)) complain(report, `${report.id} has no text; add its text lines.`);
    if (!document.coverage.has(report.id)) complain(report, `${report.id} has no coverage; add its coverage line.`);
  }
  const known = new Set(reports.map(({ id }) => id));
  for (const line of document.reportLines)
    if (!known.has(line.report)) complain(line, `${line.report} is not an entity of the document; add it.`);
  checkParts(document, complain);
  checkCoverage(document, complain);
  for (const line of [...document.entities, ...document.statements]) checkEvidence(line, document, complain);
}

/** Sections nest, passages do not overlap, and each lies in the text where its evidence is. */
function checkParts(document: GraphDocument, complain: Complain): void {
  const lines = new Map<string, EntityLine>();
  for (const line of document.entities) {
    if (line.kind !== 'SECTION' && line.kind !== 'PASSAGE') continue;
    lines.set(line.id, line);
    const [evidence, ...others] = line.evidence;
    const { start, end, text } = line.properties;
    if (!evidence || others.length > 0)
      complain(line, `“evidence” has ${line.evidence.length} items; write one, from the report that it is a part of.`);
    else if (line.kind === 'PASSAGE' && (evidence.start !== start || evidence.end !== end))
      complain(line, `the evidence is from ${evidence.start} to ${evidence.end}; write “start” and “end” alike.`);
    else if (line.kind === 'PASSAGE' && evidence.quote !== text)
      complain(line, '“text” is not the quote of the evidence; write both alike.');
    else if (evidence.start !== start || evidence.end > Number(end))
      complain(line, `the heading is from ${evidence.start} to ${evidence.end}; begin the section with it.`);
  }
  for (const report of document.texts.keys()) {
    const outline = document.outline(report);
    if (!outline) continue;
    for (const { part, message } of [...nesting(outline), ...passages(outline)]) {
      const line = lines.get(part);
      if (line) complain(line, message);
    }
  }
}

function* nesting({ outline }: ReportOutline) {
  const open: SectionPart[] = [];
  for (const section of outline.sections) {
    if (!outline.includes(section)) yield { part: section.id, message: outside(section, outline.text) };
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= section.start) open.pop();
    const parent = open.at(-1);
    if (parent && (section.end > parent.end || section.depth <= parent.depth))
      yield { part: section.id, message: `overlaps ${parent.id}; end one before, or nest it with a greater depth.` };
    if (section.depth < 1) yield { part: section.id, message: '“depth” is less than 1; write 1 or more.' };
    open.push(section);
  }
}

function* passages({ outline }: ReportOutline) {
  let last = 0;
  for (const passage of outline.passages) {
    const section = outline.sectionAt(passage.start);
    if (!outline.includes(passage)) yield { part: passage.id, message: outside(passage, outline.text) };
    else if (!section || passage.end > section.end)
      yield { part: passage.id, message: 'does not lie within one section; correct “start” and “end”.' };
    if (passage.start < last)
      yield { part: passage.id, message: 'overlaps the passage before it; correct “start” and “end”.' };
    last = Math.max(last, passage.end);
  }
}

function outside({ start, end }: { start: number; end: number }, text: string): string {
  return `${start} to ${end} is not a range of the text, which has ${text.length} UTF-16 units; correct “start” and “end”.`;
}

function checkCoverage(document: GraphDocument, complain: Complain): void {
  for (const line of document.reportLines) {
    if (line.type !== 'coverage') continue;
    const outline = document.outline(line.report)?.outline;
    if (!outline) continue;
    const ids = new Set(outline.passages.map(({ id }) => id));
    const { sentences, sentencesWithEvidence, uncovered, digits, digitsAccounted } = line;
    if (sentences !== ids.size) complain(line, `“sentences” is ${sentences}; the report has ${ids.size} passages.`);
    if (sentencesWithEvidence + uncovered.length !== sentences)
      complain(line, '“sentencesWithEvidence” and “uncovered” do not add up to “sentences”; correct them.');
    if (digitsAccounted > digits) complain(line, '“digitsAccounted” is more than “digits”; correct them.');
    for (const { passage } of uncovered)
      if (!ids.has(passage)) complain(line, `“uncovered” has ${passage}, which is not a passage of the report.`);
    if (new Set(uncovered.map(({ passage }) => passage)).size < uncovered.length)
      complain(line, '“uncovered” has a passage twice; remove one.');
  }
}

/** Evidence is a range of a text that begins in a section, has the quote of that range, and is in the order of the texts. */
function checkEvidence(line: Pick<EntityLine, 'evidence'>, document: GraphDocument, complain: Complain): void {
  let last: EntityLine['evidence'][number] | undefined;
  for (const [i, evidence] of line.evidence.entries()) {
    const { report, start, end, quote } = evidence;
    const outline = document.outline(report);
    const found = outline?.evidence({ start, end });
    const where = `evidence[${i}]`;
    if (!outline)
      complain(line, `${where} is from ${report}, of which there is no text; add it or name another report.`);
    else if (!outline.outline.includes({ start, end }))
      complain(line, `${where}: ${outside({ start, end }, outline.outline.text)}`);
    else if (!found) complain(line, `${where} begins in no section; correct its offsets, or add the section.`);
    else if (found.quote !== quote)
      complain(
        line,
        `${where}: the text from ${start} to ${end} is “${cut(found.quote)}”, not “${cut(quote)}”; correct one of them.`,
      );
    else if (!isTrimmed(outline.outline.text.slice(start, end)))
      complain(line, `${where} begins or ends with white space; correct “start” and “end”.`);
    if (last && !isBefore(last, evidence))
      complain(line, `${where} does not stand in the order of report, start and end; sort the evidence, each once.`);
    last = evidence;
  }
}

function isBefore(a: EntityLine['evidence'][number], b: EntityLine['evidence'][number]): boolean {
  if (a.report !== b.report) return a.report < b.report;
  return a.start !== b.start ? a.start < b.start : a.end < b.end;
}

function isTrimmed(words: string): boolean {
  return words === words.trim();
}

/** Words on one line, cut if they are long. */
function cut(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
