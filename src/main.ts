import './production.js';

import { dirname, join } from 'node:path';
import { readConfig } from './config.js';
import { SetupError } from './errors.js';
import { readGraphDocument } from './graph/read.js';
import { createSchema } from './graphql/schema.js';
import { unexpectedVersion } from './http/health.js';
import { createServer } from './http/server.js';
import { loadModel } from './load-model.js';
import { projectRoot } from './project.js';
import { cachedGraph } from './seed/cached-graph.js';
import { SeedError } from './seed/problem.js';
import { openStore } from './stores/open.js';
import { handleUnhandledRejection } from './unhandled-rejection.js';

/** Maximum time, in milliseconds, for running requests to finish after a signal to stop. */
const DRAIN_MS = 4000;

const source = import.meta.dirname;
const root = projectRoot(dirname(source));

const USAGE = `Usage: npm start

Serves the graph. Environment variables configure it; docs/reference/configuration.md lists them.`;

async function main(): Promise<void> {
  const [argument] = process.argv.slice(2);
  if (argument === '--help' || argument === '-h') return console.log(USAGE);
  if (argument !== undefined)
    throw new SetupError(`The server takes no arguments, but ${argument} is given; see --help.`);
  const config = readConfig(process.env);
  const model = await loadModel(source);
  const readGraph = () =>
    config.graphFile ? readGraphDocument(config.graphFile, model) : cachedGraph(root, source, model);
  const [schema, { store, warmUp }] = await Promise.all([
    createSchema(model),
    openStore({ model, root, neo4j: config.neo4j, readGraph }),
  ]);
  const first = await store.state();
  if (!first.ready && !first.reachable) throw new SetupError(`${first.reason} NEO4J_URI is ${config.neo4j?.uri}.`);
  const app = await createServer({ model, schema, store, config, web: join(root, 'dist', 'web') });
  process.on('unhandledRejection', (reason) => handleUnhandledRejection(reason, (error) => app.log.error(error)));
  const stop = stopper(async () => {
    await app.close();
    await store.close();
  });
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await app.listen({ host: config.host, port: config.port });
  const notice = first.ready ? unexpectedVersion(first.version, config.expectedVersion) : first.reason;
  if (notice) console.error(notice);
  const address = app.addresses()[0];
  const port = typeof address === 'object' ? address.port : config.port;
  // If it fails, the first search does it again and reports why.
  warmUp().catch(() => {});
  console.log(`Ready on http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`);
}

/** Returns a handler that exits after running requests have finished, or after {@link DRAIN_MS}. */
function stopper(close: () => Promise<void>): () => void {
  return () => {
    setTimeout(() => process.exit(0), DRAIN_MS).unref();
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
}

/** Returns a one-line message for the operator; undefined for a bug. */
function explain(error: unknown): string | undefined {
  if (error instanceof SetupError || error instanceof SeedError) return error.message;
  const { code, port, address } = error as { code?: string; port?: number; address?: string };
  if (code === 'EADDRINUSE')
    return `Port ${port} of ${address} is in use; stop the program that uses it, or set PORT to another port.`;
  if (code === 'EACCES') return `This user cannot open port ${port}; set PORT to a port above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST is not an address of this machine; set it to one of its addresses.`;
  return undefined;
}

main().catch((error: unknown) => {
  console.error(explain(error) ?? error);
  process.exit(1);
});
