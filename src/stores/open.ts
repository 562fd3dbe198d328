import type { Neo4jConfig } from '../config.js';
import type { Graph } from '../model/graph.js';
import type { Model } from '../model/model.js';
import type { GraphStore } from './graph-store.js';
import { MemoryStore } from './memory/memory-store.js';
import { Neo4jStore } from './neo4j/neo4j-store.js';

export interface StoreOptions {
  readonly model: Model;
  /** The project's folder, which holds `cypher/`. */
  readonly root: string;
  /** How to reach Neo4j. Undefined: the embedded store. */
  readonly neo4j: Neo4jConfig | undefined;
  /** Reads the graph of the embedded store. Not called if the graph is in Neo4j. */
  readonly readGraph: () => Promise<Graph>;
}

export interface OpenStore {
  readonly store: GraphStore;
  /** Prepares what the first search would otherwise wait for. */
  warmUp(): Promise<void>;
}

/** Opens the store that the configuration selects. */
export async function openStore({ model, root, neo4j, readGraph }: StoreOptions): Promise<OpenStore> {
  const store = neo4j ? await Neo4jStore.open(neo4j, model, root) : new MemoryStore(await readGraph(), model);
  return { store, warmUp: () => store.warmUp() };
}
