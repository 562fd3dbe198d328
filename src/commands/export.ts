import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { SetupError } from '../errors.js';
import { exportGraph } from '../export/export-graph.js';
import type { Format } from '../export/format.js';
import { FORMATS, formatOf } from '../export/formats.js';
import { CUT_ARGUMENTS, readCut } from '../export/read-cut.js';
import type { Model } from '../model/model.js';
import { MAX_NODES } from '../query/limits.js';
import type { GraphStore } from '../stores/graph-store.js';

/** Milliseconds for cutting a part out. */
const CUT_TAKES = 60_000;

/** Writes the graph to a file, whole or cut: `--format trig --out FILE [--ids … --depth … | --text …] [--relations … --kinds … --limit …]`. */
export async function exportTo(args: readonly string[], store: GraphStore, model: Model): Promise<void> {
  const { format: extension, out, ...given } = readOptions(args);
  const format = readFormat(extension);
  if (out === undefined) throw new SetupError('Say where to write it: --out FILE.');
  const cut = readCut(Object.fromEntries(Object.entries(given).map(([name, all]) => [name, plain(all)])), model);
  const { truncated, tag, pieces } = await exportGraph(store, model, format, cut, Date.now() + CUT_TAKES);
  // Written aside and then moved, so that what stands there is whole.
  const aside = `${out}.part`;
  try {
    await pipeline(Readable.from(pieces()), createWriteStream(aside));
    await rename(aside, out);
  } catch (error) {
    await rm(aside, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code?.startsWith('E') && 'syscall' in (error as object))
      throw new SetupError(`${out} cannot be written (${code}); choose another file with --out.`, { cause: error });
    throw error;
  }
  console.log(
    `Wrote ${out}, version ${tag.slice(0, 12)}${truncated && cut ? `; there is more than its ${cut.limit} entities: raise --limit, ${MAX_NODES} at most` : ''}.`,
  );
}

function readOptions(args: readonly string[]) {
  const cuts = Object.fromEntries(CUT_ARGUMENTS.map((name) => [name, { type: 'string', multiple: true } as const]));
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { format: { type: 'string' }, out: { type: 'string' }, ...cuts },
    });
    return values as Record<string, string[] | undefined> & { format?: string; out?: string };
  } catch (error) {
    throw new SetupError(`${(error as Error).message.split('\n')[0]}`, { cause: error });
  }
}

function readFormat(extension: string | undefined): Format {
  const format = formatOf(extension ?? '');
  if (format) return format;
  throw new SetupError(`Say in which form: --format ${FORMATS.map((each) => each.extension).join(', ')}.`);
}

/** An option given once, as the text it is. */
function plain(values: string[] | undefined): string | string[] | undefined {
  return values?.length === 1 ? values[0] : values;
}
