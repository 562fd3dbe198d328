import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { examples } from '../command-line/examples.js';
import { integer } from '../command-line/integer.js';
import { openGraph, openProject } from '../command-line/project.js';
import { SetupError } from '../errors.js';
import { generate as generateLines } from '../generate/generate.js';
import type { Size } from '../generate/plan.js';

const MAX = 999_999_999;

export const command = new Command('generate')
  .description('Writes a graph of the seed’s shape and of a given size to a file.')
  .requiredOption('--entities <number>', 'number of entities; required', integer(0, MAX))
  .requiredOption('--statements <number>', 'number of statements; required', integer(0, MAX))
  .option('--seed <number>', 'seed of the random numbers; the same seed gives the same graph', integer(0, MAX), 1)
  .option('--out <file>', 'file to write', 'graph.jsonl')
  .addHelpText(
    'after',
    examples(
      'npm run generate -- --entities 60000 --statements 150000',
      'npm run generate -- --entities 1500 --statements 2900 --seed 3 --out small.jsonl',
    ),
  )
  .action(generate);

/** @throws SetupError if the size is too small for the shape, or the file cannot be written */
async function generate({ out, ...size }: Size & { out: string }): Promise<void> {
  const project = await openProject();
  const seed = await openGraph(project, undefined);
  await pipeline(Readable.from(generateLines(seed, project.model, size)), createWriteStream(out)).catch(
    (error: unknown) => {
      if ((error as { syscall?: string }).syscall)
        throw new SetupError(`${out} cannot be written; give another file with --out.`, { cause: error });
      throw error;
    },
  );
  console.log(
    `Wrote ${size.entities} entities and ${size.statements} statements to ${out}. ` +
      `Load it with npm run load -- --graph ${out}, or serve it with GRAPH_FILE=${out} npm start.`,
  );
}
