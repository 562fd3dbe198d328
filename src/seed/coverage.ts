import type { CoverageRecord } from '../model/coverage.js';
import type { EntityRecord } from '../model/entity.js';
import type { StatementRecord } from '../model/statement.js';
import { charactersAfter, charactersBefore } from '../text/characters.js';
import { removeWhitespace } from '../text/normalize-whitespace.js';
import type { TextRange } from '../text/text-range.js';
import type { Draft } from './draft.js';
import type { LocatedBlock } from './locate.js';
import { datesOf, numeralsOf } from './numerals.js';
import type { Problems } from './problem.js';
import type { ReportText } from './report-text.js';

/** A numeral, and what accounts for it; null where nothing does. */
export interface AccountedNumeral extends TextRange {
  readonly account: string | null;
}

/** What accounts for part of a text, such as an observation or a name. */
interface Account extends TextRange {
  readonly what: string;
}

/** Which sentences hold evidence, and why the others do not. */
export function coverageOf(
  report: ReportText,
  numerals: readonly AccountedNumeral[],
  records: readonly (EntityRecord | StatementRecord)[],
): CoverageRecord {
  const covered = new Set(records.flatMap(({ evidence }) => evidence.flatMap(({ passages }) => passages)));
  const uncovered = report.passages
    .filter(({ id }) => !covered.has(id))
    .map((passage) => ({ passage: passage.id, reason: reasonFor(passage, report.blocks) }));
  return {
    sentences: report.passages.length,
    sentencesWithEvidence: report.passages.length - uncovered.length,
    uncovered,
    digits: numerals.length,
    digitsAccounted: numerals.filter(({ account }) => account !== null).length,
  };
}

function reasonFor(passage: TextRange, blocks: readonly LocatedBlock[]): string | null {
  const reasons = blocks
    .filter(({ range }) => range.start < passage.end && passage.start < range.end)
    .flatMap(({ content }) => (typeof content.none === 'string' ? [content.none] : []));
  return reasons.length > 0 ? reasons.join('; ') : null;
}

/** Every numeral of a report with what accounts for it. `words` hold a numeral and count nothing. */
export function accountNumerals(
  report: ReportText,
  draft: Draft,
  words: ReadonlyMap<string, string>,
): AccountedNumeral[] {
  const accounts = [...textAccounts(report, words), ...blockAccounts(report), ...draftAccounts(report, draft)];
  return numeralsOf(report.text.text).map((numeral) => {
    const account = accounts.find(({ start, end }) => start <= numeral.start && numeral.end <= end);
    return { ...numeral, account: account?.what ?? null };
  });
}

function textAccounts({ text, sections }: ReportText, words: ReadonlyMap<string, string>): Account[] {
  const all = { start: 0, end: text.text.length };
  return [
    ...sections.map(({ title }) => ({ ...title, what: 'heading' })),
    ...datesOf(text.text).map((range) => ({ ...range, what: 'date' })),
    ...[...words].flatMap(([word, reason]) => text.find(word, all).map((range) => ({ ...range, what: reason }))),
  ];
}

function blockAccounts({ text, blocks }: ReportText): Account[] {
  return blocks.flatMap(({ content, range }) =>
    Object.entries((content.numerals ?? {}) as Record<string, string>).flatMap(([word, reason]) =>
      text.find(word, range).map((found) => ({ ...found, what: reason })),
    ),
  );
}

/** Numbers observed, names and levels of what a sentence speaks of, and words quoted in qualifiers. */
function draftAccounts({ id, text }: ReportText, draft: Draft): Account[] {
  const inReport = (span: { report: string }): boolean => span.report === id;
  const named = [...draft.entities.values()]
    .filter(({ kind }) => kind.name !== 'Claim')
    .flatMap(({ kind, name, aliases, properties, uses }) => {
      const texts = [...properties.values()].filter((value) => typeof value === 'string');
      const names = [name ?? '', ...aliases, ...texts].filter((one) => one !== '');
      const what = kind.name === 'Observation' ? 'observation' : `name of a ${kind.name}`;
      return uses
        .filter(inReport)
        .flatMap((span) => names.flatMap((one) => text.find(one, span).map((range) => ({ ...range, what }))));
    });
  const qualified = draft.statements.flatMap(({ qualifiers, spans }) =>
    spans
      .filter(inReport)
      .flatMap((span) =>
        qualifiers.flatMap(({ key, value }) =>
          text.find(value, span).map((range) => ({ ...range, what: `qualifier ${key}` })),
        ),
      ),
  );
  return [...named, ...qualified];
}

/** How much of a report may rest on reasons before its curator is asked to read it again. */
const MOST_REASONS = 1 / 5;

/** Too many sentences that rest on a reason and hold no evidence are a warning: a reason is soon written. */
export function warnOfReasons(report: ReportText, coverage: CoverageRecord | undefined, warnings: Problems): void {
  const [first, ...more] = coverage?.uncovered.filter(({ reason }) => reason !== null) ?? [];
  if (!coverage || !first || (more.length + 1) / coverage.sentences <= MOST_REASONS) return;
  const block = report.blocks.find(({ content }) => typeof content.none === 'string');
  warnings.add(
    block ? block.file.origin(block.path) : { file: report.id, line: 1 },
    `${more.length + 1} of ${coverage.sentences} sentences of ${report.id} rest on a reason, more than one in five; read them again, from this one on: most sentences say something.`,
  );
}

/** Words that no block reads, and numerals that nothing accounts for, are problems: a sentence was overlooked. */
export function checkCoverage(report: ReportText, numerals: readonly AccountedNumeral[], problems: Problems): void {
  const blocks = [...report.blocks].sort((a, b) => a.range.start - b.range.start);
  const near = (offset: number) => {
    const block = blocks.findLast(({ range }) => range.start <= offset) ?? blocks[0];
    return block ? block.file.origin(block.path) : { file: report.id, line: 1 };
  };
  for (const passage of report.passages) {
    let from = passage.start;
    for (const { range } of [...blocks, { range: { start: passage.end, end: passage.end } }]) {
      if (range.end <= from || from >= passage.end) continue;
      const gap = report.text.slice({ start: from, end: Math.min(Math.max(range.start, from), passage.end) });
      if (/[\p{L}\p{N}]/u.test(gap))
        problems.add(
          near(from),
          `nothing reads “${gap.trim()}” (after this block); add a block for it, with “none” if it says nothing.`,
        );
      from = Math.max(from, range.end);
    }
  }
  for (const { start, end, account } of numerals) {
    if (account !== null) continue;
    const numeral = report.text.slice({ start, end });
    const around = removeWhitespace(
      charactersBefore(report.text.text, start, 6) + numeral + charactersAfter(report.text.text, end, 6),
    );
    problems.add(
      near(start),
      `nothing accounts for “${numeral}” in “…${around}…”; observe it, name what it belongs to, or give the reason under “numerals”.`,
    );
  }
}
