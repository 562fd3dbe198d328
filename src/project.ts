import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Returns the project's folder: the nearest folder above `from` that contains package.json. */
export function projectRoot(from: string): string {
  let folder = resolve(from);
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`There is no package.json above ${from}.`);
    folder = parent;
  }
  return folder;
}
