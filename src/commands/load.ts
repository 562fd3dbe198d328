import type { Neo4jConfig } from '../config.js';
import { SetupError } from '../errors.js';
import type { Graph } from '../model/graph.js';
import type { Model } from '../model/model.js';
import { type Loaded, loadGraph } from '../stores/neo4j/load.js';
import { showProgress } from './progress.js';

/** Loads a graph into Neo4j and says what changed. */
export async function load(graph: Graph, model: Model, root: string, neo4j: Neo4jConfig | undefined): Promise<void> {
  if (!neo4j) throw new SetupError('Say where to load it: set NEO4J_URI and NEO4J_PASSWORD.');
  const progress = showProgress('Loading');
  try {
    const { entities, statements, seconds, version } = await loadGraph(graph, model, neo4j, root, progress);
    progress.end(
      `Loaded and read back in ${seconds.toFixed(1)} s: ${said(entities)} entities, ${said(statements)} statements, ` +
        `the text included; version ${version.slice(0, 12)}.`,
    );
  } catch (error) {
    progress.end('Not loaded; the database holds what it held before.');
    throw error;
  }
}

function said({ total, created, removed }: Loaded): string {
  return `${total} (${created} new, ${removed} removed)`;
}
