import type { Graph } from '../../src/model/graph.js';
import type { GraphStore } from '../../src/stores/graph-store.js';
import { MemoryStore } from '../../src/stores/memory/memory-store.js';
import { loadIntoNeo4j } from '../../src/stores/neo4j/load.js';
import { Neo4jStore } from '../../src/stores/neo4j/neo4j-store.js';
import { describeNeo4j, serverForSuite } from '../neo4j/suite.js';
import { ROOT, theModel } from '../the-model.js';

/** Makes a store hold a graph in place of the one before. Neo4j holds one at a time: what was opened first then has it, too. */
export type Open = (graph: Graph) => Promise<GraphStore>;

/** A store that opens graphs. */
export interface Opener {
  readonly open: Open;
  close(): Promise<void>;
}

/** Runs one suite over every store. */
export function onEveryStore(suite: (open: Open) => void): void {
  describe('the memory store', () => suite(openInMemory));
  describeNeo4j('the Neo4j store', () => {
    let neo4j: Opener;
    beforeAll(async () => {
      neo4j = await openNeo4j();
    });
    afterAll(() => neo4j?.close());
    suite((graph) => neo4j.open(graph));
  });
}

export const openInMemory: Open = async (graph) => new MemoryStore(graph, await theModel());

/** A server of its own, which graphs are loaded into. */
export async function openNeo4j(): Promise<Opener> {
  const server = await serverForSuite({ longRunning: true });
  const { uri, user, password, database } = server;
  const config = { uri, user, password, database };
  const model = await theModel();
  const store = await Neo4jStore.open(config, model, ROOT);
  return {
    open: async (graph) => {
      await loadIntoNeo4j(graph, model, config, ROOT);
      return store;
    },
    close: async () => {
      await store.close();
      await server.stop();
    },
  };
}
