import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { examples } from '../command-line/examples.js';
import { openProject } from '../command-line/project.js';
import type { Graph } from '../model/graph.js';
import type { Model } from '../model/model.js';
import { coveragePage } from '../seed/coverage-page.js';
import { groupBy } from '../seed/group-by.js';
import { readSeed } from '../seed/load-seed.js';
import { lastPart } from '../seed/references.js';
import { supportOf } from '../seed/support-of.js';

export const command = new Command('coverage')
  .description(
    'Prints the coverage of each report by the seed, and writes a page that shows it: coverage/<report>.html.',
  )
  .addHelpText('after', examples('npm run coverage'))
  .action(coverage);

async function coverage(): Promise<void> {
  const { root, model } = await openProject();
  const { graph, reports, warnings } = await readSeed(root, model);
  for (const { report, numerals } of reports) {
    const record = graph.coverage.get(report.id);
    if (!record) continue;
    const folder = join(root, 'coverage');
    const file = join(folder, `${lastPart(report.id)}.html`);
    await mkdir(folder, { recursive: true });
    await writeFile(file, coveragePage({ ...graph, report, numerals, coverage: record }));
    const { sentences, sentencesWithEvidence, uncovered, digits, digitsAccounted } = record;
    console.log(`${report.id}`);
    console.log(`  sentences with evidence   ${sentencesWithEvidence} of ${sentences}`);
    console.log(`  without evidence          ${uncovered.length}`);
    for (const { passage, reason } of uncovered) console.log(`    ${passage}   ${reason ?? 'no reason given'}`);
    console.log(`  numerals accounted for    ${digitsAccounted} of ${digits}`);
    for (const [what, count] of accounts(numerals)) console.log(`    ${String(count).padStart(4)}  ${what}`);
    console.log('  claims by support');
    for (const [level, count] of Object.entries(supportOf(report.id, graph)))
      console.log(`    ${String(count).padStart(4)}  ${level}`);
    console.log('  entities in the text');
    for (const [kind, count] of kindsIn(report.id, graph, model))
      console.log(`    ${String(count).padStart(4)}  ${kind}`);
    for (const { file, line, message } of warnings) console.log(`  ${file}:${line}: warning: ${message}`);
    console.log(`  page                      coverage/${lastPart(report.id)}.html`);
  }
}

function accounts(numerals: readonly { account: string | null }[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { account } of numerals) counts.set(account ?? 'nothing', (counts.get(account ?? 'nothing') ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** Counts the entities with evidence in a report by kind, in descending order. */
function kindsIn(report: string, { entities }: Graph, model: Model): [string, number][] {
  const kinds = groupBy(
    entities.filter(({ kind, reports }) => reports.includes(report) && !model.kindByValue(kind).textual),
    ({ kind }) => kind,
  );
  return [...kinds].map(([kind, all]): [string, number] => [kind, all.length]).sort((a, b) => b[1] - a[1]);
}
