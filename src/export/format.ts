import type { Model } from '../model/model.js';
import type { Records } from '../stores/graph-store.js';

/** The content of an export. */
export interface Content {
  readonly records: Records;
  readonly model: Model;
  /** Returns the published text of a report; null for any other id. */
  textOf(report: string): Promise<string | null>;
}

/** A format for exports. */
export interface Format {
  /** The file extension, after `graph.`. */
  readonly extension: string;
  readonly mediaType: string;
  /** Returns the file in chunks. Streams as far as the format allows. */
  write(content: Content): AsyncIterable<string | Uint8Array>;
}
