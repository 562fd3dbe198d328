import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import { examples } from '../command-line/examples.js';
import { openGraph, openProject } from '../command-line/project.js';
import { readConfig } from '../config.js';
import { SetupError } from '../errors.js';
import { exportGraph } from '../export/export-graph.js';
import type { Format } from '../export/format.js';
import { loadFormats } from '../export/load-formats.js';
import { CUT_ARGUMENTS, readCut } from '../export/read-cut.js';
import { DEFAULT_DEPTH, DEFAULT_NODES, MAX_DEPTH, MAX_NODES } from '../query/limits.js';
import { openStore } from '../stores/open.js';

/** Timeout for selecting a part of the graph, in milliseconds. */
const CUT_TIMEOUT_MS = 60_000;

const formats = await loadFormats();
const EXTENSIONS = formats.map(({ extension }) => extension).join(', ');

export const command = new Command('export')
  .description('Writes the graph, or a part of it, to a file: from Neo4j if NEO4J_URI is set, otherwise from the seed.')
  .addOption(
    new Option('--format <format>', `format of the file: ${EXTENSIONS}; required`)
      .argParser(readFormat)
      .makeOptionMandatory(),
  )
  .requiredOption('--out <file>', 'file to write; required')
  .option('--ids <ids>', 'start from these entities, separated by commas (default: the whole graph)', collect)
  .option('--text <text>', 'start from what a search for this text finds', collect)
  .option('--depth <number>', `steps to take from the ids (default: ${DEFAULT_DEPTH}, maximum: ${MAX_DEPTH})`, collect)
  .option('--relations <types>', 'follow these relations only, separated by commas (default: all)', collect)
  .option('--kinds <kinds>', 'include these kinds only, separated by commas (default: all)', collect)
  .option('--limit <number>', `maximum number of entities (default: ${DEFAULT_NODES}, maximum: ${MAX_NODES})`, collect)
  .addHelpText(
    'after',
    examples(
      'npm run export -- --format jsonl --out graph.jsonl',
      'npm run export -- --format trig --out sugon.trig --ids organization:sugon --kinds CERTIFICATION,CLAIM --limit 1000',
      'npm run export -- --format jsonl --out committees.jsonl --text 委员会 --kinds COMMITTEE',
    ),
  )
  .action(run);

/** The arguments of a cut, each with all of its values. */
type Given = Readonly<Partial<Record<(typeof CUT_ARGUMENTS)[number], readonly string[]>>>;

interface Options extends Given {
  readonly format: Format;
  readonly out: string;
}

function readFormat(extension: string): Format {
  const format = formats.find((each) => each.extension === extension);
  if (!format) throw new InvalidArgumentError(`Allowed choices are ${EXTENSIONS}.`);
  return format;
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

async function run({ format, out, ...given }: Options): Promise<void> {
  const project = await openProject();
  const { model, root } = project;
  const cut = readCut(argumentsOf(given), model);
  const { graphFile, neo4j } = readConfig({ ...process.env, HOST: undefined });
  const readGraph = () => openGraph(project, graphFile);
  const { store } = await openStore({ model, root, neo4j, readGraph });
  try {
    const { truncated, tag, pieces } = await exportGraph(store, model, format, cut, Date.now() + CUT_TIMEOUT_MS);
    await writeWhole(pieces(), out);
    const more = truncated && cut ? `; truncated at ${cut.limit} entities: raise --limit (maximum: ${MAX_NODES})` : '';
    console.log(`Wrote ${out}, version ${tag.slice(0, 12)}${more}.`);
  } finally {
    await store.close();
  }
}

/** Converts the arguments to the form of a query string: a single value is a string. */
function argumentsOf(given: Given): Record<string, string | readonly string[]> {
  return Object.fromEntries(
    CUT_ARGUMENTS.flatMap((name) => {
      const [first, ...others] = given[name] ?? [];
      return first === undefined ? [] : [[name, others.length > 0 ? [first, ...others] : first]];
    }),
  );
}

/** Writes a file under a temporary name and renames it, so that it is always complete. */
async function writeWhole(pieces: AsyncIterable<Uint8Array>, out: string): Promise<void> {
  const temporary = `${out}.part`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(temporary));
    await rename(temporary, out);
  } catch (error) {
    await rm(temporary, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code?.startsWith('E') && 'syscall' in (error as object))
      throw new SetupError(`${out} cannot be written (${code}); choose another file with --out.`, { cause: error });
    throw error;
  }
}
