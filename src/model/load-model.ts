import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Declared, createModel, type Model } from './model.js';
import { definitionOf, type KindDefinition } from './kind.js';
import type { RelationDeclaration } from './relation.js';

/**
 * Reads every file of `src/kinds` and `src/relations`, so that a new kind or relation needs no list to be edited.
 *
 * @param source the folder that holds `kinds` and `relations`, compiled or not
 * @throws SetupError that names the file at fault
 */
export async function loadModel(source: string): Promise<Model> {
  const kinds: Declared<KindDefinition>[] = [];
  for (const { file, exported } of await modules(join(source, 'kinds')))
    for (const value of exported.map(definitionOf)) if (value) kinds.push({ value, file: `src/kinds/${file}` });
  const relations: Declared<RelationDeclaration>[] = [];
  for (const { file, exported } of await modules(join(source, 'relations')))
    for (const list of exported)
      for (const value of list as RelationDeclaration[]) relations.push({ value, file: `src/relations/${file}` });
  return createModel(kinds, relations);
}

async function modules(folder: string): Promise<{ file: string; exported: unknown[] }[]> {
  const files = (await readdir(folder)).filter((file) => /^[a-z-]+\.[jt]s$/.test(file)).sort();
  return Promise.all(
    files.map(async (file) => {
      const module: Record<string, unknown> = await import(pathToFileURL(join(folder, file)).href);
      const exported = Object.entries(module).filter(([name]) => name !== 'default' && name !== '__esModule');
      return { file: basename(file).replace(/\.js$/, '.ts'), exported: exported.map(([, value]) => value) };
    }),
  );
}
