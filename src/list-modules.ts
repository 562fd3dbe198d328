import { readdir } from 'node:fs/promises';

/** What one file of a folder exports. */
export interface Listed {
  /** The name of its source, such as `award.ts`. */
  readonly file: string;
  readonly exported: readonly unknown[];
}

/**
 * Imports every file of a folder, so that a new one needs no list to be edited.
 *
 * @param load imports a file of the folder by its name
 * @returns the files in the order of their names
 */
export async function listModules(
  folder: string,
  load: (file: string) => Promise<Record<string, unknown>>,
): Promise<Listed[]> {
  const files = (await readdir(folder)).filter((file) => /^[a-z-]+\.[jt]s$/.test(file)).sort();
  return Promise.all(
    files.map(async (file) => {
      const { default: _, __esModule, ...exported } = await load(file);
      return { file: file.replace(/\.js$/, '.ts'), exported: Object.values(exported) };
    }),
  );
}
