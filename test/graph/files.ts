import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphDocumentError } from '../../src/graph/problems.js';
import { readGraphDocument } from '../../src/graph/read.js';
import type { Graph } from '../../src/model/graph.js';
import { theModel } from '../the-model.js';

let folder: string;
const model = theModel();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'graph-document-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Writes a file called `graph.jsonl`. */
export async function write(content: string | Uint8Array): Promise<string> {
  const file = join(folder, 'graph.jsonl');
  await writeFile(file, content);
  return file;
}

export async function readDocument(content: string | Uint8Array): Promise<Graph> {
  return readGraphDocument(await write(content), await model);
}

/** The problems of a document as `graph.jsonl:line: message` each; empty if there are none. */
export async function problemsOf(content: string | Uint8Array): Promise<string[]> {
  try {
    await readDocument(content);
    return [];
  } catch (error) {
    if (!(error instanceof GraphDocumentError)) throw error;
    return error.message.replaceAll(`${folder}/`, '').split('\n');
  }
}
