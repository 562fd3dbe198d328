import { exportGraph } from '../../src/export/export-graph.js';
import { loadFormats } from '../../src/export/load-formats.js';
import { type Given, readCut } from '../../src/export/read-cut.js';
import type { GraphStore } from '../../src/stores/graph-store.js';
import { theModel } from '../the-model.js';

/** An export as it was written. */
export interface Written {
  readonly bytes: Buffer;
  readonly tag: string;
  readonly truncated: boolean;
}

/** Exports a store's graph in one format, or the part that the arguments select. */
export async function write(store: GraphStore, extension: string, given: Given = {}): Promise<Written> {
  const model = await theModel();
  const format = (await loadFormats()).find((each) => each.extension === extension);
  if (!format) throw new Error(`There is no form ${extension}.`);
  const { pieces, tag, truncated } = await exportGraph(
    store,
    model,
    format,
    readCut(given, model),
    Date.now() + 30_000,
  );
  const all: Uint8Array[] = [];
  for await (const piece of pieces()) all.push(piece);
  return { bytes: Buffer.concat(all), tag, truncated };
}
