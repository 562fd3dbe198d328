import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problems } from './problem.js';

/** A file of the seed; undefined where it is missing, and the problem is then noted. */
export async function readText(root: string, file: string, problems: Problems): Promise<string | undefined> {
  return readFile(join(root, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    problems.add({ file, line: 1 }, 'there is no such file; add it, see seed/README.md.');
    return undefined;
  });
}
