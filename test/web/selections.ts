import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, introspectionFromSchema, parse } from 'graphql';
import { possibleTypesOf, Selections } from '../../src/web/graphiql/selections.js';
import { ROOT } from '../the-model.js';

const SCHEMA = buildSchema(readFileSync(join(ROOT, 'schema', 'schema.graphql'), 'utf8'));
const TYPES = possibleTypesOf(introspectionFromSchema(SCHEMA));

/** What a query selects, with the types of the emitted schema. */
export function selectionsOf(query: string): Selections {
  return new Selections(parse(query), null, TYPES);
}
