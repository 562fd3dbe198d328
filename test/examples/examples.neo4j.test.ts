import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLSchema, graphql } from 'graphql';
import { createSchema } from '../../src/graphql/schema.js';
import type { Model } from '../../src/model/model.js';
import { loadSeed } from '../../src/seed/load-seed.js';
import type { GraphStore } from '../../src/stores/graph-store.js';
import { MemoryStore } from '../../src/stores/memory/memory-store.js';
import { loadIntoNeo4j } from '../../src/stores/neo4j/load.js';
import { Neo4jStore } from '../../src/stores/neo4j/neo4j-store.js';
import { contextOf } from '../contract/api.js';
import type { Neo4jServer } from '../neo4j/server.js';
import { describeNeo4j, serverForSuite } from '../neo4j/suite.js';
import { ROOT, theModel } from '../the-model.js';

const FOLDER = join(ROOT, 'src', 'web', 'examples');
const EXAMPLES = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'));
const ANSWERS = join(ROOT, 'test', 'examples', 'answers');

/** The answers were checked against the report when they were written. UPDATE_ANSWERS=1 overwrites them; check them again. */
const UPDATE = process.env.UPDATE_ANSWERS === '1';

let model: Model;
let schema: GraphQLSchema;
beforeAll(async () => {
  model = await theModel();
  schema = await createSchema(model);
});

async function answer(file: string, store: GraphStore): Promise<unknown> {
  const contextValue = contextOf(store, model);
  const source = readFileSync(join(FOLDER, file), 'utf8');
  return JSON.parse(JSON.stringify(await graphql({ schema, source, contextValue })));
}

function checked(file: string): unknown {
  return JSON.parse(readFileSync(join(ANSWERS, file.replace('.graphql', '.json')), 'utf8'));
}

describe('an example for the playground', () => {
  it.each(EXAMPLES)('%s begins with its question in a comment', (file) => {
    expect(readFileSync(join(FOLDER, file), 'utf8')).toMatch(/^# .+\?.*\n(# .*\n)*query [A-Z]\w+ \{/);
  });

  describe('an example is answered as checked', () => {
    let memory: GraphStore;
    beforeAll(async () => {
      memory = new MemoryStore(await loadSeed(ROOT, model), model);
    });

    it.each(EXAMPLES)('%s by the embedded store', async (file) => {
      const given = await answer(file, memory);
      if (UPDATE)
        writeFileSync(join(ANSWERS, file.replace('.graphql', '.json')), `${JSON.stringify(given, null, 2)}\n`);
      expect(given).toEqual(checked(file));
      expect(given).not.toHaveProperty('errors');
    });
  });

  describeNeo4j('an example is answered as checked', () => {
    let server: Neo4jServer;
    let store: Neo4jStore;
    beforeAll(async () => {
      server = await serverForSuite();
      await loadIntoNeo4j(await loadSeed(ROOT, model), model, server, ROOT);
      store = await Neo4jStore.open(server, model, ROOT);
    }, 180_000);
    afterAll(async () => {
      await store.close();
      await server.stop();
    });

    it.each(EXAMPLES)('%s by Neo4j', async (file) => {
      expect(await answer(file, store)).toEqual(checked(file));
    });
  });
});
