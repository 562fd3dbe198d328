import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTrustedDocument } from '../graph/read-trusted.js';
import { graphDocument } from '../graph/write.js';
import type { Graph } from '../model/graph.js';
import type { Model } from '../model/model.js';
import type { Problem } from './problem.js';

/**
 * The graph of the seed: from the cache if the same program has read the same seed before, otherwise read now. Reading the
 * seed takes a second or more. The cache is a graph document beside the compiled program.
 *
 * @param root the project's folder
 * @param compiled the folder of the compiled program
 * @throws SeedError if the seed has problems
 */
export async function cachedGraph(root: string, compiled: string, model: Model): Promise<Graph> {
  const file = await cacheFile(root, compiled);
  return readTrustedDocument(join(compiled, file), model).catch(() => refreshGraph(root, compiled, model));
}

/**
 * Reads the seed, checks it and caches its graph.
 *
 * @param warn called for each warning
 * @throws SeedError if the seed has problems
 */
export async function refreshGraph(
  root: string,
  compiled: string,
  model: Model,
  warn?: (warning: Problem) => void,
): Promise<Graph> {
  const file = await cacheFile(root, compiled);
  const { loadSeed } = await import('./load-seed.js');
  const graph = await loadSeed(root, model, warn);
  await cache(compiled, file, [...graphDocument(graph, model)].join(''));
  return graph;
}

const CACHE_FILE = /^graph-[0-9a-f]{16}\.jsonl$/;

/** The name of the cache of a seed and of the program that reads it. */
async function cacheFile(root: string, compiled: string): Promise<string> {
  const programs = ['seed', 'graph', 'text', 'model', 'kinds', 'relations'].map((folder) => join(compiled, folder));
  const hash = await digest([join(root, 'seed'), ...programs]);
  return `graph-${hash.slice(0, 16)}.jsonl`;
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

/** Writes aside and then renames, so that nobody reads half of it, and removes older caches. A read-only folder is no error. */
async function cache(folder: string, file: string, content: string): Promise<void> {
  const aside = join(folder, `${file}.${process.pid}`);
  try {
    await writeFile(aside, content);
    await rename(aside, join(folder, file));
    const older = (await readdir(folder)).filter((name) => CACHE_FILE.test(name) && name !== file);
    await Promise.all(older.map((name) => rm(join(folder, name), { force: true })));
  } catch {
    // The seed is read again at the next start.
  }
}
