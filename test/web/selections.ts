import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, graphqlSync, parse } from 'graphql';
import { possibleTypesOf, Selections } from '../../src/web/graphiql/selections.js';
import { ROOT } from '../the-model.js';

const SCHEMA = buildSchema(readFileSync(join(ROOT, 'schema', 'schema.graphql'), 'utf8'), { assumeValid: true });
// Of the whole introspection only what is read; the rest takes a second.
const { data } = graphqlSync({ schema: SCHEMA, source: '{ __schema { types { kind name possibleTypes { name } } } }' });
const TYPES = possibleTypesOf(JSON.parse(JSON.stringify(data)));

/** What a query selects, with the types of the emitted schema. */
export function selectionsOf(query: string): Selections {
  return new Selections(parse(query), null, TYPES);
}
