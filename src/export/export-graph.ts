import { createHash } from 'node:crypto';
import { graphInChange } from '../errors.js';
import { canonicalJson } from '../model/canonical-json.js';
import type { Model } from '../model/model.js';
import type { GraphStore } from '../stores/graph-store.js';
import type { Cut } from './cut.js';
import { cutRecords } from './cut-records.js';
import type { Format } from './format.js';
import { inPieces } from './in-pieces.js';

/** A prepared export. All arguments are validated. */
export interface Export {
  /** Identifies the bytes: the version of the graph for the whole graph in canonical JSON; otherwise with a suffix. */
  readonly tag: string;
  /** Whether the limit truncated a cut. */
  readonly truncated: boolean;
  pieces(): AsyncIterable<Uint8Array>;
}

const TEXT_TIMEOUT_MS = 30_000;

/**
 * Prepares an export of the whole graph or of a cut.
 *
 * @throws ApiError if an argument is invalid or the store fails
 */
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

/** Fails at the end if the SHA-256 of the bytes differs from the version. */
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
