import type { Model } from '../model/model.js';
import type { Records } from '../stores/graph-store.js';

/** What is to be written out. */
export interface Content {
  readonly records: Records;
  readonly model: Model;
  /** A report's text as published; null for an id that is no report's. */
  textOf(report: string): Promise<string | null>;
}

/** A form in which a graph can be written out. */
export interface Format {
  /** What the file's name ends with, after `graph.`. */
  readonly extension: string;
  readonly mediaType: string;
  /** The file, piece by piece: no more of the graph is held than the form needs. */
  write(content: Content): AsyncIterable<string | Uint8Array>;
}
