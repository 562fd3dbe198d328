import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Model } from '../model/model.js';
import { coveragePage } from '../seed/coverage-page.js';
import { readSeed } from '../seed/load-seed.js';
import { lastPart } from '../seed/references.js';

/** Shows how much of each report the seed accounts for, and writes a page on which the curator sees what it does not. */
export async function coverage(root: string, model: Model): Promise<void> {
  const { graph, reports } = await readSeed(root, model);
  for (const { report, numerals } of reports) {
    const record = graph.coverage.get(report.id);
    if (!record) continue;
    const folder = join(root, 'coverage');
    const file = join(folder, `${lastPart(report.id)}.html`);
    await mkdir(folder, { recursive: true });
    await writeFile(file, coveragePage(report, record, numerals, graph.entities));
    const { sentences, sentencesWithEvidence, uncovered, digits, digitsAccounted } = record;
    console.log(`${report.id}`);
    console.log(`  sentences with evidence   ${sentencesWithEvidence} of ${sentences}`);
    for (const { passage, reason } of uncovered) console.log(`    ${passage}   ${reason ?? 'no reason given'}`);
    console.log(`  numerals accounted for    ${digitsAccounted} of ${digits}`);
    for (const [what, count] of accounts(numerals)) console.log(`    ${String(count).padStart(4)}  ${what}`);
    console.log(`  page                      coverage/${lastPart(report.id)}.html`);
  }
}

function accounts(numerals: readonly { account: string | null }[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { account } of numerals) counts.set(account ?? 'nothing', (counts.get(account ?? 'nothing') ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
