import { createHash } from 'node:crypto';
import { graphInChange } from '../errors.js';
import { canonicalJson } from '../model/canonical-json.js';
import type { Model } from '../model/model.js';
import type { GraphStore } from '../stores/graph-store.js';
import type { Cut } from './cut.js';
import { cutRecords } from './cut-records.js';
import type { Format } from './format.js';
import { inPieces } from './in-pieces.js';

/** A graph that is ready to be written out: nothing that a caller could have got wrong is left to go wrong. */
export interface Export {
  /** The same for the same bytes: the graph's version alone for the whole graph in canonical JSON. */
  readonly tag: string;
  /** Whether a cut was itself cut, by its limit. */
  readonly truncated: boolean;
  pieces(): AsyncIterable<Uint8Array>;
}

const TEXT_TIMEOUT_MS = 30_000;

/** Makes the whole graph, or what is cut out of it, ready to be written. @throws ApiError where a store or a caller is at fault */
export async function exportGraph(
  store: GraphStore,
  model: Model,
  format: Format,
  cut: Cut | null,
  deadline: number,
): Promise<Export> {
  const session = store.session({ deadline });
  const records = cut ? await cutRecords(session, model, cut) : { ...(await session.graph()), truncated: false };
  const textOf = async (report: string): Promise<string | null> => {
    const [row] = await store.session({ deadline: Date.now() + TEXT_TIMEOUT_MS }).entities([report], ['publishedText']);
    return row?.publishedText ?? null;
  };
  const tag = tagOf(records.version, format, cut);
  return {
    tag,
    truncated: records.truncated,
    pieces: () => {
      const pieces = inPieces(format.write({ records, model, textOf }));
      return tag === records.version ? ofVersion(pieces, tag) : pieces;
    },
  };
}

/** Breaks off at the end where the bytes do not have the hash that the graph's version is. */
async function* ofVersion(pieces: AsyncIterable<Uint8Array>, version: string): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
  if (hash.digest('hex') !== version) throw graphInChange('An export with another hash than its version.');
}

function tagOf(version: string, { extension }: Format, cut: Cut | null): string {
  const parts = [version];
  if (extension !== 'jsonl' || cut) parts.push(extension);
  if (cut) parts.push(createHash('sha256').update(canonicalJson(cut)).digest('hex').slice(0, 16));
  return parts.join('-');
}
