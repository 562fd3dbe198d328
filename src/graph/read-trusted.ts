import { readFile } from 'node:fs/promises';
import type { Graph } from '../model/graph.js';
import type { Model } from '../model/model.js';
import { GraphDocument } from './document.js';
import type { Line } from './lines.js';

/**
 * Reads a graph document that this program has written itself, without checking it.
 *
 * @throws Error if the file cannot be read or is not whole
 */
export async function readTrustedDocument(path: string, model: Model): Promise<Graph> {
  const document = new GraphDocument(model);
  const content = await readFile(path, 'utf8');
  // One text is parsed faster than many.
  const lines: readonly Line[] = JSON.parse(`[${content.trimEnd().replaceAll('\n', ',')}]`);
  for (const line of lines) document.add(line);
  if (document.version === '') throw new Error(`${path} has no end line.`);
  return document.graph();
}
