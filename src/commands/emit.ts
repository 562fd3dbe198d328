import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { printSchema } from 'graphql';
import { examples } from '../command-line/examples.js';
import { translated } from '../command-line/locales.js';
import { openProject } from '../command-line/project.js';
import { SetupError } from '../errors.js';
import { loadFormats } from '../export/load-formats.js';
import { graphDocumentSchema, SCHEMA_ID } from '../graph/document-schema.js';
import { createSchema } from '../graphql/schema.js';
import { describeModel } from '../model/describe-model.js';
import { modelPage } from '../model/model-page.js';
import { inferenceRuleTexts } from '../seed/inference-rules.js';
import { seedShapes } from '../seed/shapes.js';

const FOLDER = 'schema';
const MODEL_PAGE = join('docs', 'reference', 'model.md');

export const command = new Command('emit')
  .description(
    'Writes schema/ (the GraphQL schema, the JSON Schemas of the seed’s files and of a graph document’s lines, the model as the pages show it, the export formats) and docs/reference/model.md. Completes the translations of the model.',
  )
  .option('--check', 'write nothing; fail if a file differs from what would be written')
  .option('--language <language>', 'begin a translation of the model into this language, such as fr')
  .addHelpText('after', examples('npm run emit', 'npm run emit -- --check', 'npm run emit -- --language fr'))
  .action(emit);

async function emit({ check, language }: { check?: boolean; language?: string }): Promise<void> {
  const { root, model } = await openProject();
  const files = new Map([[join(FOLDER, 'schema.graphql'), `${printSchema(await createSchema(model))}\n`]]);
  files.set(join(FOLDER, SCHEMA_ID), json(graphDocumentSchema(model)));
  for (const [name, shape] of Object.entries(seedShapes(model)))
    files.set(join(FOLDER, 'seed', `${name}.schema.json`), json(shape));
  const rules = await inferenceRuleTexts(root, model);
  const { document, locales } = await translated(describeModel(model, rules), root, language);
  files.set(join(FOLDER, 'model.json'), json(document));
  files.set(join(FOLDER, 'export-formats.json'), json((await loadFormats()).map(({ extension }) => extension)));
  files.set(MODEL_PAGE, modelPage(model, rules));
  for (const [file, translations] of locales) files.set(file, json(translations));
  const stale = (await filesIn(root, FOLDER)).filter((file) => !files.has(file));
  for (const [file, content] of files) if ((await contentOf(join(root, file))) !== content) stale.push(file);
  if (check && stale.length > 0) throw new SetupError(`${stale.join(', ')}: out of date; run: npm run emit`);
  for (const file of stale) {
    const content = files.get(file);
    await mkdir(dirname(join(root, file)), { recursive: true });
    if (content === undefined) await rm(join(root, file));
    else await writeFile(join(root, file), content);
  }
  console.log(stale.length > 0 ? `Wrote ${stale.join(', ')}.` : 'All emitted files are up to date.');
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function contentOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

/** The files of a folder and of those within it, as paths from the root. */
async function filesIn(root: string, folder: string): Promise<string[]> {
  const all = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return all
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length));
}
