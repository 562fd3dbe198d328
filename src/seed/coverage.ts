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

/** A numeral, and what accounts for it; null if nothing does. */
export interface AccountedNumeral extends TextRange {
  readonly account: string | null;
}

/** A range of a text that something accounts for, such as an observation or a name. */
interface Account extends TextRange {
  readonly what: string;
}

/** Counts the sentences with evidence, and gives the reasons for the others. */
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

/**
 * Returns every numeral of a report with what accounts for it.
 *
 * @param words words that contain a numeral but are not a number, with the reason
 */
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

/** The ranges of observations, of names and text properties of entities, and of qualifier values. */
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

/** Maximum share of sentences with a reason instead of evidence before the curator is warned. */
const MAX_REASONS = 1 / 5;

/** Warns if too many sentences have a reason instead of evidence. */
export function warnOfReasons(report: ReportText, coverage: CoverageRecord | undefined, warnings: Problems): void {
  const [first, ...more] = coverage?.uncovered.filter(({ reason }) => reason !== null) ?? [];
  if (!coverage || !first || (more.length + 1) / coverage.sentences <= MAX_REASONS) return;
  const block = report.blocks.find(({ content }) => typeof content.none === 'string');
  warnings.add(
    block ? block.file.origin(block.path) : { file: report.id, line: 1 },
    `${more.length + 1} of ${coverage.sentences} sentences of ${report.id} have a reason instead of evidence, more than one in five; read them again, starting with this one.`,
  );
}

/** Adds a problem for words that no block covers and for numerals that no record accounts for. */
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
          `no block covers “${gap.trim()}” (after this block); add one, with “none” if there is nothing to record.`,
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
      `no record accounts for “${numeral}” in “…${around}…”; add an observation, name what it belongs to, or give the reason under “numerals”.`,
    );
  }
}
