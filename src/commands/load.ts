import { Command } from 'commander';
import { examples } from '../command-line/examples.js';
import { showProgress } from '../command-line/progress.js';
import { openGraph, openProject } from '../command-line/project.js';
import { readConfig } from '../config.js';
import { SetupError } from '../errors.js';
import { type Loaded, loadGraph } from '../stores/neo4j/load.js';

export const command = new Command('load')
  .description('Loads a graph into the Neo4j that NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE name.')
  .option(
    '--graph <file>',
    'load a file that npm run generate has written (default: the value of GRAPH_FILE, or the seed)',
  )
  .addHelpText('after', examples('npm run load', 'npm run load -- --graph graph.jsonl'))
  .action(load);

async function load({ graph: file }: { graph?: string }): Promise<void> {
  const project = await openProject();
  const { graphFile, neo4j } = readConfig({ ...process.env, HOST: undefined });
  const graph = await openGraph(project, file ?? graphFile);
  if (!neo4j) throw new SetupError('Say where to load it: set NEO4J_URI and NEO4J_PASSWORD.');
  const { model, root } = project;
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
