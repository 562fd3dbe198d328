import { join } from 'node:path';
import { listModules } from './list-modules.js';
import { definitionOf, type KindDefinition } from './model/kind.js';
import { createModel, type Declared, type Model } from './model/model.js';
import type { RelationDeclaration } from './model/relation.js';

/**
 * Reads every file of `kinds` and `relations`, so that a new kind or relation needs no list to be edited.
 *
 * @param source the folder of this file, compiled or not
 * @throws SetupError that names the file at fault
 */
export async function loadModel(source: string): Promise<Model> {
  const [kinds, relations] = await Promise.all([
    listModules(join(source, 'kinds'), (file) => import(`./kinds/${file}`)),
    listModules(join(source, 'relations'), (file) => import(`./relations/${file}`)),
  ]);
  return createModel(
    kinds.flatMap(({ file, exported }) =>
      exported
        .map(definitionOf)
        .filter((value) => value !== undefined)
        .map((value): Declared<KindDefinition> => ({ value, file: `src/kinds/${file}` })),
    ),
    relations.flatMap(({ file, exported }) =>
      (exported as RelationDeclaration[][]).flat().map((value) => ({ value, file: `src/relations/${file}` })),
    ),
  );
}
