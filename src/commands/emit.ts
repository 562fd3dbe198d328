import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { printSchema } from 'graphql';
import { examples } from '../command-line/examples.js';
import { openProject } from '../command-line/project.js';
import { SetupError } from '../errors.js';
import { createSchema } from '../graphql/schema.js';
import { seedShapes } from '../seed/shapes.js';

export const command = new Command('emit')
  .description('Writes schema/: the GraphQL schema, and the JSON Schemas of the seed’s files.')
  .option('--check', 'write nothing; fail if a file differs from what would be written')
  .addHelpText('after', examples('npm run emit', 'npm run emit -- --check'))
  .action(emit);

async function emit({ check: onlyCheck = false }: { check?: boolean }): Promise<void> {
  const { root, model } = await openProject();
  const folder = join(root, 'schema');
  const files = new Map([['schema.graphql', `${printSchema(await createSchema(model))}\n`]]);
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
