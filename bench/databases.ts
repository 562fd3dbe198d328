import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Config } from '../src/config.js';
import { generate } from '../src/generate/generate.js';
import { readGraphFile } from '../src/graph-file/read.js';
import type { Graph } from '../src/model/graph.js';
import type { Model } from '../src/model/model.js';
import { loadGraph } from '../src/stores/neo4j/load.js';
import { type Neo4jServer, startNeo4j } from '../test/neo4j/server.js';
import type { Samples } from './questions.js';

/** A Neo4j with a graph so many times as large as the seed's. */
export interface Database {
  readonly scale: number;
  readonly server: Neo4jServer;
  readonly config: NonNullable<Config['neo4j']>;
  readonly samples: Samples;
}

const SAMPLES = 200;

/** Generates a graph and loads it into a server of its own: Neo4j Community holds one graph. */
export async function openDatabase(
  seed: Graph,
  model: Model,
  scale: number,
  folder: string,
  root: string,
): Promise<Database> {
  const isOurs = (id: string): boolean => !model.kindOfId(id)?.textual;
  const entities = seed.entities.filter(({ id }) => isOurs(id)).length;
  const statements = seed.statements.filter(
    ({ relation, subject, object }) => !model.relation(relation).textual && isOurs(subject) && isOurs(object),
  ).length;
  const size = { entities: entities * scale, statements: statements * scale, seed: 1 };
  const file = join(folder, `graph-${scale}.jsonl`);
  await pipeline(Readable.from(generate(seed, model, size)), createWriteStream(file));
  const graph = await readGraphFile(file, model);
  const large = { heap: scale > 20 ? '7g' : '1g', pageCache: scale > 20 ? '2g' : '256m' };
  const server = await startNeo4j({ large });
  const { uri, user, password, database } = server;
  const config = { uri, user, password, database };
  try {
    const { seconds } = await loadGraph(graph, model, config, root);
    console.error(
      `${scale}×: ${size.entities} entities, ${size.statements} statements, loaded in ${seconds.toFixed(0)} s`,
    );
    return { scale, server, config, samples: samplesOf(graph) };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function samplesOf(graph: Graph): Samples {
  const some = (kind: string): string[] => {
    const all = graph.entities.filter((entity) => entity.kind === kind).map(({ id }) => id);
    const step = Math.max(1, Math.floor(all.length / SAMPLES));
    return all.filter((_, i) => i % step === 0).slice(0, SAMPLES);
  };
  const made = new Map<string, number>();
  for (const { relation, object } of graph.statements)
    if (relation === 'MADE_BY') made.set(object, (made.get(object) ?? 0) + 1);
  const [hub] = [...made].sort((a, b) => b[1] - a[1])[0] ?? [''];
  return { claims: some('CLAIM'), technologies: some('TECHNOLOGY'), hub };
}
