import { dirname, join } from 'node:path';
import { coveragePage } from '../../src/seed/coverage-page.js';
import { loadSeed, type ReadSeed, readSeed } from '../../src/seed/load-seed.js';
import { numeralsOf } from '../../src/seed/numerals.js';
import { SeedError } from '../../src/seed/problem.js';
import { theModel } from '../the-model.js';
import { inFolder } from './folders.js';
import { projectSeed } from './project-seed.js';
import { filesOf, TEXT } from './tiny-seed.js';

const WORDS = '一、概况\n公司共有六名员工。未来可期。公司进一步发展。';
const READING = `
- section: section:tiny:overview 一、概况
  depth: 2
- at: 公司共有六名员工。
  organization:tiny 公司: {type: COMPANY, observe: {employees: 六名}}
- at: 未来可期。
  none: greeting, asserts nothing
- at: 公司进一步发展。
  numerals: {进一步: an adverb}
  organization:tiny: {}
`;
const SHARED: Record<string, string> = { metrics: 'metric:employees: {name: 员工人数}\n' };

async function inSeed<T>(
  reading: string,
  use: (root: string) => Promise<T>,
  shared = SHARED,
  words = WORDS,
): Promise<T> {
  const files = filesOf({ words: '' });
  for (const file of files.keys()) if (/\/sections\/|shared\/(?!rules)/.test(file)) files.delete(file);
  for (const [kind, yaml] of Object.entries(shared)) files.set(`seed/shared/${kind}.yaml`, yaml);
  files.set(TEXT, words);
  files.set(join(dirname(TEXT), 'sections', '1.yaml'), reading);
  return inFolder(files, use);
}

const problems = (reading: string, shared = SHARED): Promise<string[]> =>
  inSeed(
    reading,
    async (root) => {
      try {
        await loadSeed(root, await theModel());
        return [];
      } catch (error) {
        if (error instanceof SeedError) return error.message.split('\n');
        throw error;
      }
    },
    shared,
  );

it('counts sentences with evidence, sentences without evidence and their reasons, and numerals accounted for', async () => {
  const { graph } = await inSeed(READING, async (root) => readSeed(root, await theModel()));
  const [coverage] = graph.coverage.values();
  expect(coverage).toMatchObject({ sentences: 3, sentencesWithEvidence: 2, digits: 3, digitsAccounted: 3 });
  expect(coverage?.uncovered).toEqual([expect.objectContaining({ reason: 'greeting, asserts nothing' })]);
});

it('fails on a sentence that no block covers', async () => {
  const found = await problems(READING.replace(/- at: 未来可期。\n.*\n/, ''));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('sections/1.yaml:4: no block covers “未来可期。”');
});

it('fails on a numeral that no record accounts for, at the nearest block', async () => {
  const found = await problems(READING.replace(/ {2}numerals.*\n/, ''));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(
    /sections\/1\.yaml:8: no record accounts for “一” in “…可期。公司进一步发展。…”; add an observation/,
  );
});

it('fails on a number without an observation', async () => {
  const found = await problems(READING.replace(', observe: {employees: 六名}', ''), {});
  expect(found.join()).toContain('no record accounts for “六”');
});

describe('reasons instead of evidence', () => {
  const warnings = (reading: string, words: string): Promise<readonly string[]> =>
    inSeed(
      reading,
      async (root) => {
        const found: string[] = [];
        await loadSeed(root, await theModel(), ({ file, line, message }) => found.push(`${file}:${line}: ${message}`));
        return found;
      },
      SHARED,
      words,
    );
  /** Sentences with content, after the lines of two headings and a sentence without content. */
  const more = (count: number) => {
    const names = ['甲', '乙', '丙', '丁'].slice(0, count);
    const blocks = names.map((name) => `- at: ${name}在此。\n  service:tiny:${name.codePointAt(0)} ${name}: {}\n`);
    return [READING + blocks.join(''), WORDS + names.map((name) => `${name}在此。`).join('')] as const;
  };

  it('cause a warning if more than one sentence in five has one', async () => {
    expect(await warnings(...more(1))).toEqual([
      expect.stringMatching(
        /sections\/1\.yaml:6: 1 of 4 sentences of report:tiny have a reason instead of evidence, more than one in five; read them again/,
      ),
    ]);
  });

  it('cause no warning if one sentence in five has one', async () => {
    expect(await warnings(...more(2))).toEqual([]);
  });
});

it('finds Arabic and Chinese numerals with their scales', () => {
  const text = '超过 10万起，13,000余家，首次，五百余人，GB/T38645，1.04，首都';
  expect(numeralsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '10万',
    '13,000',
    '首',
    '五百',
    '38645',
    '1.04',
  ]);
});

describe('the coverage page', () => {
  const pageOf = ({ graph, reports }: ReadSeed): string => {
    const [first] = reports;
    const [coverage] = graph.coverage.values();
    if (!first || !coverage) throw new Error('no report');
    return coveragePage({ ...graph, ...first, coverage });
  };

  it('marks names and uncovered numerals, and loads nothing', async () => {
    const reading = READING.replace(/ {2}numerals.*\n/, '');
    const page = await inSeed(reading, async (root) => pageOf(await readSeed(root, await theModel())));
    expect(page).toContain('<mark class="ORGANIZATION" title="ORGANIZATION organization:tiny">公司</mark>');
    expect(page).toContain('<mark class="missing" title="no record accounts for this number">一</mark>');
    expect(page).toContain('class="none" title="greeting, asserts nothing"');
    expect(page).not.toMatch(/src=|href=|@import|url\(/);
  });

  it('shows every sentence of the report', async () => {
    const seed = await projectSeed();
    const passages = (seed.reports[0]?.report.passages ?? []).map(({ start, end }) => `id="${start}-${end}"`);
    const ids = new Set(pageOf(seed).match(/id="\d+-\d+"/g));
    expect(passages.length).toBeGreaterThan(0);
    expect(passages.filter((id) => !ids.has(id))).toEqual([]);
  });
});

it('accounts for every sentence and numeral of the project’s own reports', async () => {
  const { coverage } = (await projectSeed()).graph;
  for (const { sentences, sentencesWithEvidence, uncovered, digits, digitsAccounted } of coverage.values()) {
    expect(digitsAccounted).toBe(digits);
    expect(uncovered.filter(({ reason }) => reason === null)).toEqual([]);
    expect((sentences - sentencesWithEvidence) / sentences).toBeLessThan(0.2);
  }
});
