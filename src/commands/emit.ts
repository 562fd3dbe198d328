import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { printSchema } from 'graphql';
import { SetupError } from '../errors.js';
import { graphDocumentSchema, SCHEMA_ID } from '../graph/document-schema.js';
import { createSchema } from '../graphql/schema.js';
import type { Model } from '../model/model.js';
import { seedShapes } from '../seed/shapes.js';

/**
 * Writes `schema/`: the API's SDL, and the JSON Schemas of the seed's files and of a graph document's lines.
 *
 * @param onlyCheck write nothing, but fail where a file is not what would be written
 */
export async function emit(root: string, model: Model, onlyCheck: boolean): Promise<void> {
  const folder = join(root, 'schema');
  const files = new Map([['schema.graphql', `${printSchema(await createSchema(model))}\n`]]);
  files.set(SCHEMA_ID, `${JSON.stringify(graphDocumentSchema(model), null, 2)}\n`);
  for (const [name, shape] of Object.entries(seedShapes(model)))
    files.set(join('seed', `${name}.schema.json`), `${JSON.stringify(shape, null, 2)}\n`);
  const there = await existing(folder);
  const stale: string[] = there.filter((file) => !files.has(file));
  for (const [file, content] of files)
    if (!there.includes(file) || (await readFile(join(folder, file), 'utf8')) !== content) stale.push(file);
  if (onlyCheck && stale.length > 0)
    throw new SetupError(`schema/ is not what the code says: ${stale.join(', ')}; run: npm run emit`);
  for (const file of stale) {
    const content = files.get(file);
    await mkdir(dirname(join(folder, file)), { recursive: true });
    if (content === undefined) await rm(join(folder, file));
    else await writeFile(join(folder, file), content);
  }
  console.log(stale.length > 0 && !onlyCheck ? `Wrote ${stale.join(', ')}.` : 'schema/ is what the code says.');
}

async function existing(folder: string): Promise<string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return all
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
