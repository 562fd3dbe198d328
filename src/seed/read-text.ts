import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problems } from './problem.js';

/** Reads a file of the seed. Returns undefined, and adds a problem, if it is missing. */
export async function readText(root: string, file: string, problems: Problems): Promise<string | undefined> {
  return readFile(join(root, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    problems.add({ file, line: 1 }, 'there is no such file; add it, see seed/README.md.');
    return undefined;
  });
}
