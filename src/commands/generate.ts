import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { SetupError } from '../errors.js';
import { generate as linesOf } from '../generate/generate.js';
import type { Size } from '../generate/plan.js';
import type { Graph } from '../model/graph.js';
import type { Model } from '../model/model.js';

const USAGE = 'npm run generate -- --entities 60000 --statements 150000 [--seed 1] [--out graph.jsonl]';

/** Writes a graph of the seed's shape and of the size wanted to a file. @throws SetupError where the options are not sound */
export async function generate(seed: Graph, model: Model, args: readonly string[]): Promise<void> {
  const { out, ...size } = readOptions(args);
  await pipeline(Readable.from(linesOf(seed, model, size)), createWriteStream(out)).catch((error: unknown) => {
    if ((error as { syscall?: string }).syscall)
      throw new SetupError(`${out} cannot be written; give another file with --out.`, { cause: error });
    throw error;
  });
  console.log(
    `Wrote ${size.entities} entities and ${size.statements} statements to ${out}. ` +
      `Load it with npm run load -- --graph ${out}, or serve it with GRAPH_FILE=${out} npm start.`,
  );
}

function readOptions(args: readonly string[]): Size & { out: string } {
  const { entities, statements, seed, out } = parsed(args);
  return {
    entities: whole('--entities', entities),
    statements: whole('--statements', statements),
    seed: whole('--seed', seed),
    out: out ?? 'graph.jsonl',
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        entities: { type: 'string' },
        statements: { type: 'string' },
        seed: { type: 'string', default: '1' },
        out: { type: 'string' },
      },
    }).values;
  } catch (cause) {
    throw new SetupError(`There is an option that is not known; write: ${USAGE}`, { cause });
  }
}

function whole(name: string, written: string | undefined): number {
  if (written === undefined) throw new SetupError(`${name} is missing; write: ${USAGE}`);
  if (!/^\d{1,9}$/.test(written)) throw new SetupError(`${name} is “${written}”; it must be a whole number.`);
  return Number(written);
}
