import { createHash } from 'node:crypto';
import type { Graph } from '../model/graph.js';
import type { Model } from '../model/model.js';
import { partsOf } from '../text/characters.js';
import { exportLines, lineOf, textLines } from './export-lines.js';
import { type CoverageLine, type EndLine, FORMAT, FORMAT_VERSION, type HeaderLine, type TextLine } from './lines.js';

/** Maximum length of a part of a text, in UTF-16 units. */
const PART = 50_000;

/** What a graph document has beside the export. */
export interface ReportContents extends Pick<Graph, 'texts' | 'coverage'> {
  /** The lines of sections, passages and statements of text relations, sorted by id. */
  readonly outline: Iterable<string>;
}

/** The lines of a graph as a document; `readGraphDocument` reads them. */
export function graphDocument(graph: Omit<Graph, 'version'>, model: Model): Generator<string> {
  return documentLines({ ...graph, outline: textLines(graph, model) }, exportLines(graph, model));
}

/**
 * The lines of a graph document: a header; the texts of the reports, in parts; their coverage; their sections, passages
 * and statements of text relations; the lines of the export as they are; and an end line. The section and the passages of
 * evidence are derived when the document is read.
 *
 * @param exported the lines of the export, sorted by id
 */
export function* documentLines(reports: ReportContents, exported: Iterable<string>): Generator<string> {
  const [all, version] = [createHash('sha256'), createHash('sha256')];
  let lines = 0;
  for (const line of reportLines(reports)) {
    lines++;
    all.update(line);
    yield line;
  }
  for (const line of exported) {
    lines++;
    all.update(line);
    version.update(line);
    yield line;
  }
  yield lineOf({ type: 'end', lines, sha256: all.digest('hex'), version: version.digest('hex') } satisfies EndLine);
}

function* reportLines({ texts, coverage, outline }: ReportContents): Generator<string> {
  yield lineOf({ type: 'header', format: FORMAT, formatVersion: FORMAT_VERSION } satisfies HeaderLine);
  for (const [report, text] of texts) {
    let start = 0;
    for (const part of partsOf(text, PART)) {
      yield lineOf({ type: 'text', report, start, text: part } satisfies TextLine);
      start += part.length;
    }
  }
  for (const [report, record] of coverage) yield lineOf({ type: 'coverage', report, ...record } satisfies CoverageLine);
  yield* outline;
}
