import '../src/production.js';

import { join } from 'node:path';
import { readConfig } from '../src/config.js';
import { createSchema } from '../src/graphql/schema.js';
import { createServer } from '../src/http/server.js';
import { loadModel } from '../src/load-model.js';
import { projectRoot } from '../src/project.js';
import { cachedGraph } from '../src/seed/cached-graph.js';
import { MemoryStore } from '../src/stores/memory/memory-store.js';
import { contextOf, graphqlSide } from './sides.js';

/** The query that is sent over HTTP and executed directly. */
export const QUERY = '{ node(id: "organization:sugon") { id ... on Organization { name nameEn type } } }';

/** Answers over HTTP, executes the query directly on request of the parent process, and reports the CPU time used. */
async function serve(): Promise<void> {
  const root = projectRoot(import.meta.dirname);
  const compiled = join(root, 'dist');
  const model = await loadModel(join(import.meta.dirname, '..', 'src'));
  const [schema, graph] = await Promise.all([createSchema(model), cachedGraph(root, compiled, model)]);
  const store = new MemoryStore(graph, model);
  const config = readConfig({ PORT: '0' });
  const app = await createServer({
    model,
    schema,
    store,
    config,
    web: join(compiled, 'web'),
  });
  await app.listen({ host: config.host, port: 0 });
  const bare = graphqlSide(schema, { query: QUERY, variables: () => ({}) }, () => contextOf(store, model));
  process.on('message', async (times: number) => {
    for (let i = 0; i < times; i++) await bare(i);
    process.send?.(process.cpuUsage());
  });
  const address = app.addresses()[0];
  process.send?.(typeof address === 'object' ? address.port : 0);
}

if (process.send) await serve();
