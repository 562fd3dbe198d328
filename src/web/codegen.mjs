/**
 * Writes what the compiler has to know of the pages' data files, so that no type is written by hand:
 * - for each `queries.graphql` a `queries.generated.ts` beside it, from the emitted schema; the fragments of
 *   `shared/queries.graphql` can be used in all of them;
 * - `locales/resources.generated.ts`: the languages, which are the folders of `locales/` that hold the words of the pages,
 *   and these words by their keys, which are those of English. A folder may hold the texts of the model only.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as documentPlugin from '@graphql-codegen/typed-document-node';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

const web = import.meta.dirname;
const schema = parse(readFileSync(join(web, '../../schema/schema.graphql'), 'utf8'));

/** Of an enumeration the strings, of an id a string: as JSON has them. */
const config = {
  documentMode: 'string',
  useTypeImports: true,
  enumsAsTypes: true,
  dedupeFragments: true,
  scalars: { ID: 'string' },
};

const SHARED = join('shared', 'queries.graphql');
const read = (file) => ({ location: file, document: parse(readFileSync(join(web, file), 'utf8')) });
const files = readdirSync(web, { recursive: true }).filter((file) => file.endsWith('queries.graphql'));
for (const file of files) {
  const filename = join(web, file.replace(/\.graphql$/, '.generated.ts'));
  const text = await codegen({
    filename,
    schema,
    documents: (file === SHARED ? [SHARED] : [SHARED, file]).map(read),
    config,
    plugins: [{ operations: {} }, { document: {} }],
    pluginMap: { operations: operationsPlugin, document: documentPlugin },
  });
  writeFileSync(filename, `// Written by codegen.mjs from queries.graphql.\n${text}`);
}

const locales = join(web, 'locales');
const languages = readdirSync(locales).filter((language) => existsSync(join(locales, language, 'shared.json')));
const namespaces = readdirSync(join(locales, 'en')).map((file) => file.replace(/\.json$/, ''));
// JSON of objects and strings is a type, too: of just these keys and texts, and so of the values that the texts take.
const resources = Object.fromEntries(
  namespaces.map((name) => [name, JSON.parse(readFileSync(join(locales, 'en', `${name}.json`), 'utf8'))]),
);
writeFileSync(
  join(locales, 'resources.generated.ts'),
  `// Written by codegen.mjs from the folders beside it.
export const LANGUAGES = ${JSON.stringify(languages.sort())} as const;

export interface Resources ${JSON.stringify(resources, null, 2)}
`,
);
