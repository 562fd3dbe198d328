import { SetupError } from '../errors.js';
import type { Graph } from '../model/graph.js';
import type { Model } from '../model/model.js';
import { DocumentReader } from './document-reader.js';
import { EncodingError, readLines } from './read-lines.js';

/**
 * Reads a graph document and checks it: first the shape and the order of its lines, then what they refer to.
 *
 * @throws GraphDocumentError that lists the problems with file, line and fix, and SetupError if the file cannot be read
 */
export async function readGraphDocument(path: string, model: Model): Promise<Graph> {
  // The validator takes a while to load; a start from the cache does without it.
  const { LineShapes } = await import('./line-shapes.js');
  const reader = new DocumentReader(path, model, LineShapes.of(model));
  try {
    for await (const written of readLines(path)) reader.take(written);
  } catch (error) {
    if (error instanceof SetupError) throw error;
    if (error instanceof EncodingError) reader.failNext('the line is not UTF-8; save the file as UTF-8.');
    throw new SetupError(`${path} cannot be read; name a graph document, such as npm run generate writes.`, {
      cause: error,
    });
  }
  return reader.graph();
}
