import { Command } from 'commander';
import { examples } from '../command-line/examples.js';
import { showProgress } from '../command-line/progress.js';
import { openGraph, openProject } from '../command-line/project.js';
import { readConfig } from '../config.js';
import { SetupError } from '../errors.js';
import { type Loaded, loadIntoNeo4j } from '../stores/neo4j/load.js';

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
  if (!neo4j) throw new SetupError('NEO4J_URI is not set; set NEO4J_URI and NEO4J_PASSWORD to load a graph.');
  const { model, root } = project;
  const progress = showProgress('Loading');
  try {
    const { entities, statements, seconds, version } = await loadIntoNeo4j(graph, model, neo4j, root, progress);
    progress.end(
      `Loaded and verified in ${seconds.toFixed(1)} s: ${countOf(entities)} entities, ${countOf(statements)} statements, ` +
        `including the text; version ${version.slice(0, 12)}.`,
    );
  } catch (error) {
    progress.end('Not loaded; the database is unchanged.');
    throw error;
  }
}

function countOf({ total, created, removed }: Loaded): string {
  return `${total} (${created} new, ${removed} removed)`;
}
