import { createHash } from 'node:crypto';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Graph } from './model/graph.js';
import type { Model } from './model/model.js';
import type { Problem } from './seed/problem.js';

/**
 * The graph of the seed: as it was when the same seed was last read by the same program, or else read now. Reading takes a
 * second and more; what it gave is kept beside the compiled program.
 *
 * @param root the project's folder
 * @param compiled the folder of the compiled program
 * @throws SeedError where the seed is not sound
 */
export async function loadGraph(root: string, compiled: string, model: Model): Promise<Graph> {
  const kept = await readFile(keptIn(compiled), 'utf8')
    .then(JSON.parse)
    .catch(() => undefined);
  if (kept?.key !== (await keyOf(root, compiled))) return readGraph(root, compiled, model);
  const { graph } = kept;
  return { ...graph, texts: new Map(graph.texts), coverage: new Map(graph.coverage) };
}

/**
 * Reads the seed, checks it and keeps the graph.
 *
 * @param warn told of what the curator should look at again
 * @throws SeedError where the seed is not sound
 */
export async function readGraph(
  root: string,
  compiled: string,
  model: Model,
  warn?: (warning: Problem) => void,
): Promise<Graph> {
  const key = await keyOf(root, compiled);
  const { loadSeed } = await import('./seed/load-seed.js');
  const graph = await loadSeed(root, model, warn);
  await keep(
    keptIn(compiled),
    JSON.stringify({ key, graph: { ...graph, texts: [...graph.texts], coverage: [...graph.coverage] } }),
  );
  return graph;
}

function keptIn(compiled: string): string {
  return join(compiled, 'graph.json');
}

/** Names a seed and the program that reads it. */
function keyOf(root: string, compiled: string): Promise<string> {
  const programs = ['seed', 'graph-file', 'text', 'model', 'kinds', 'relations'].map((room) => join(compiled, room));
  return digest([join(root, 'seed'), ...programs]);
}

/** A hash of all files in some folders. */
async function digest(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    const contents = await Promise.all(files.map((path) => readFile(path)));
    files.forEach((path, i) => {
      hash.update(`${path.slice(folder.length)}\0${contents[i]?.length}\0`).update(contents[i] ?? '');
    });
  }
  return hash.digest('hex');
}

/** Written aside and then moved, so that nobody reads half of it; a folder that cannot be written to is no fault. */
async function keep(file: string, content: string): Promise<void> {
  const aside = `${file}.${process.pid}`;
  await writeFile(aside, content)
    .then(() => rename(aside, file))
    .catch(() => undefined);
}
