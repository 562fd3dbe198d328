import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Config } from '../src/config.js';
import { generate } from '../src/generate/generate.js';
import { readGraphDocument } from '../src/graph/read.js';
import type { Graph } from '../src/model/graph.js';
import type { Model } from '../src/model/model.js';
import type { KindValue } from '../src/model/vocabulary.js';
import { loadIntoNeo4j } from '../src/stores/neo4j/load.js';
import { Neo4jStore } from '../src/stores/neo4j/neo4j-store.js';
import { type Neo4jServer, startNeo4j } from '../test/neo4j/server.js';
import type { Samples } from './queries.js';

/** A Neo4j server with a graph of `scale` times the size of the seed's. */
export interface Database {
  readonly scale: number;
  readonly server: Neo4jServer;
  readonly config: NonNullable<Config['neo4j']>;
  readonly samples: Samples;
}

const SAMPLES = 200;

/** The project's folder, the folder for temporary files, and optionally the folder that keeps databases between runs. */
export interface Folders {
  readonly root: string;
  readonly temporary: string;
  readonly keep: string | undefined;
}

/** Generates a graph and loads it into its own server, since Neo4j Community has one database. */
export async function openDatabase(seed: Graph, model: Model, scale: number, folders: Folders): Promise<Database> {
  const graph = await generated(seed, model, scale, folders.temporary);
  const large = scale > 20 ? { heap: '10g', pageCache: '2g' } : { heap: '1g', pageCache: '256m' };
  const { keep, root } = folders;
  const server = await startNeo4j({ large, ...(keep ? { dataFolder: join(keep, `neo4j-${scale}`) } : {}) });
  const { uri, user, password, database } = server;
  const config = { uri, user, password, database };
  try {
    if (await holds(graph, model, config, root)) console.error(`${scale}×: already loaded`);
    else {
      const { seconds, entities, statements } = await loadIntoNeo4j(graph, model, config, root);
      console.error(
        `${scale}×: ${entities.total} entities and ${statements.total} statements including the text, loaded in ${seconds.toFixed(0)} s`,
      );
    }
    return { scale, server, config, samples: samplesOf(graph) };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function generated(seed: Graph, model: Model, scale: number, folder: string): Promise<Graph> {
  const isOurs = (id: string): boolean => !model.kindOfId(id)?.textual;
  const entities = seed.entities.filter(({ id }) => isOurs(id)).length;
  const statements = seed.statements.filter(
    ({ relation, subject, object }) => !model.relation(relation).textual && isOurs(subject) && isOurs(object),
  ).length;
  const size = { entities: entities * scale, statements: statements * scale, seed: 1 };
  const file = join(folder, `graph-${scale}.jsonl`);
  await pipeline(Readable.from(generate(seed, model, size)), createWriteStream(file));
  return readGraphDocument(file, model);
}

async function holds(graph: Graph, model: Model, config: Database['config'], root: string): Promise<boolean> {
  const store = await Neo4jStore.open(config, model, root);
  try {
    const state = await store.state();
    return state.ready && state.version === graph.version;
  } finally {
    await store.close();
  }
}

function samplesOf(graph: Graph): Samples {
  const some = (all: readonly string[]): string[] => {
    const step = Math.max(1, Math.floor(all.length / SAMPLES));
    return all.filter((_, i) => i % step === 0).slice(0, SAMPLES);
  };
  const ofKind = (kind: KindValue): string[] =>
    some(graph.entities.filter((entity) => entity.kind === kind).map(({ id }) => id));
  const made = new Map<string, number>();
  for (const { relation, object } of graph.statements)
    if (relation === 'MADE_BY') made.set(object, (made.get(object) ?? 0) + 1);
  const [hub] = [...made].sort((a, b) => b[1] - a[1])[0] ?? [''];
  const ofHub = graph.statements.filter(({ relation, object }) => relation === 'MADE_BY' && object === hub);
  return {
    claims: ofKind('CLAIM'),
    technologies: ofKind('TECHNOLOGY'),
    hub,
    ofHub: some(ofHub.map(({ subject }) => subject)),
  };
}
