import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A temporary folder and its files, by their paths in it. */
interface Folder {
  readonly root: string;
  readonly folders: string;
  files: ReadonlyMap<string, string>;
}

/** Folders that nothing uses. To create and remove folders takes longer than to read a tiny seed. */
const free: Folder[] = [];

/** Runs `use` with a temporary folder that holds the given files and no others, by their paths in it. */
export async function inFolder<T>(files: ReadonlyMap<string, string>, use: (root: string) => Promise<T>): Promise<T> {
  const folders = [...new Set([...files.keys()].map((file) => dirname(file)))].sort();
  const at = free.findIndex((folder) => folder.folders === folders.join('\n'));
  const folder = free.splice(at, at < 0 ? 0 : 1)[0] ?? create(folders);
  for (const file of folder.files.keys()) if (!files.has(file)) rmSync(join(folder.root, file));
  for (const [file, content] of files)
    if (folder.files.get(file) !== content) writeFileSync(join(folder.root, file), content);
  folder.files = files;
  try {
    return await use(folder.root);
  } finally {
    free.push(folder);
  }
}

/** Removes the temporary folders; call it after all tests of a file. */
export function removeFolders(): void {
  for (const { root } of free.splice(0)) rmSync(root, { recursive: true });
}

function create(folders: readonly string[]): Folder {
  const root = mkdtempSync(join(tmpdir(), 'tiny-seed-'));
  for (const folder of folders) mkdirSync(join(root, folder), { recursive: true });
  return { root, folders: folders.join('\n'), files: new Map() };
}
