/**
 * Writes the types of the pages' queries: for each `queries.graphql` a `queries.generated.ts` beside it, from the emitted
 * schema. So no type of an answer is written by hand. The fragments of `shared/queries.graphql` can be used in all of them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
