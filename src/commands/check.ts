import { Command } from 'commander';
import { examples } from '../command-line/examples.js';
import { openProject } from '../command-line/project.js';
import { refreshGraph } from '../seed/cached-graph.js';
import type { Problem } from '../seed/problem.js';

export const command = new Command('check')
  .description('Checks the seed. Prints every error and warning with its file and line, and the size of the graph.')
  .option('--quiet', 'print errors only')
  .addHelpText('after', examples('npm run check', 'npm run check -- --quiet'))
  .action(check);

/** @throws SeedError that lists every problem */
async function check({ quiet = false }: { quiet?: boolean }): Promise<void> {
  const { root, source, model } = await openProject();
  const warnings: Problem[] = [];
  const { entities, statements, version } = await refreshGraph(root, source, model, (warning) =>
    warnings.push(warning),
  );
  if (quiet) return;
  for (const { file, line, message } of warnings) console.warn(`${file}:${line}: warning: ${message}`);
  const graph = entities.filter(({ id }) => !model.kindOfId(id)?.textual);
  const stated = statements.filter(({ relation }) => !model.relation(relation).textual);
  console.log(
    `The seed is valid: ${graph.length} entities, ${stated.length} statements, version ${version.slice(0, 12)}${warnings.length > 0 ? `; ${warnings.length} warning(s)` : ''}.`,
  );
}
