import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionOptions, printSchema } from 'graphql';
import { ROOT } from '../the-model.js';
import { postQuery } from './request.js';
import { programForSuite } from './suite.js';

const program = programForSuite();

/** The options of GraphiQL's introspection query (graphiql-toolkit). */
const GRAPHIQL: IntrospectionOptions = { inputValueDeprecation: true, schemaDescription: true };

it('answers the introspection queries of GraphiQL within the limits', async () => {
  const { data, errors } = await postQuery(program().url, { query: getIntrospectionQuery(GRAPHIQL) });
  expect(errors).toBeUndefined();
  expect(printSchema(buildClientSchema(data))).toContain('type Certification implements Node & Entity');
});

it('returns the schema of schema/schema.graphql', async () => {
  const { data } = await postQuery(program().url, { query: getIntrospectionQuery() });
  const emitted = await readFile(join(ROOT, 'schema', 'schema.graphql'), 'utf8');
  expect(`${printSchema(buildClientSchema(data))}\n`).toBe(emitted);
});

it('describes every type, field, argument and enum value', async () => {
  const { data } = await postQuery(program().url, { query: getIntrospectionQuery() });
  const bare: string[] = [];
  const check = (path: string, { description }: { description?: string | null }): void => {
    if (!description?.trim()) bare.push(path);
  };
  for (const type of data.__schema.types) {
    if (type.name.startsWith('__')) continue;
    check(type.name, type);
    for (const field of [...(type.fields ?? []), ...(type.inputFields ?? []), ...(type.enumValues ?? [])]) {
      check(`${type.name}.${field.name}`, field);
      for (const arg of field.args ?? []) check(`${type.name}.${field.name}(${arg.name})`, arg);
    }
  }
  expect(bare).toEqual([]);
});
