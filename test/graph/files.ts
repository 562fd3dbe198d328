import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DocumentReader } from '../../src/graph/document-reader.js';
import { LineShapes } from '../../src/graph/line-shapes.js';
import { GraphDocumentError } from '../../src/graph/problems.js';
import { readGraphDocument } from '../../src/graph/read.js';
import type { Graph } from '../../src/model/graph.js';
import { theModel } from '../the-model.js';

const model = theModel();

/** Writes a file called `graph.jsonl`, and removes it after its use. */
export async function withFile<T>(content: string | Uint8Array, use: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'graph-document-'));
  try {
    const file = join(folder, 'graph.jsonl');
    await writeFile(file, content);
    return await use(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function readDocument(content: string | Uint8Array): Promise<Graph> {
  return withFile(content, async (file) => readGraphDocument(file, await model));
}

/** What is wrong with the shape of a line; empty if nothing is. */
export async function shapeProblems(line: string): Promise<string[]> {
  const problems: string[] = [];
  LineShapes.of(await model).read(JSON.parse(line), (message) => problems.push(message));
  return problems;
}

/** The problems of the lines of a document as `graph.jsonl:line: message` each, read without a file; empty if there are none. */
export async function problemsIn(lines: readonly string[]): Promise<string[]> {
  const reader = new DocumentReader('graph.jsonl', await model, LineShapes.of(await model));
  try {
    for (const line of lines) reader.take(line);
    reader.graph();
    return [];
  } catch (error) {
    if (!(error instanceof GraphDocumentError)) throw error;
    return error.message.split('\n');
  }
}

/** The problems of a document as `graph.jsonl:line: message` each; empty if there are none. */
export async function problemsOf(content: string | Uint8Array): Promise<string[]> {
  try {
    await readDocument(content);
    return [];
  } catch (error) {
    if (!(error instanceof GraphDocumentError)) throw error;
    return error.message.replaceAll(/\S+\/graph-document-\w+\/graph\.jsonl/g, 'graph.jsonl').split('\n');
  }
}
