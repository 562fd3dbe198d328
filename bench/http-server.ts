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

/** What is asked over HTTP and of the schema itself. */
export const ASKED = '{ node(id: "organization:sugon") { id ... on Organization { name nameEn type } } }';

/** A process that answers over HTTP, and on demand by itself without it, and tells what CPU it has used. */
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
  const bare = graphqlSide(schema, { query: ASKED, variables: () => ({}) }, () => contextOf(store, model));
  process.on('message', async (times: number) => {
    for (let i = 0; i < times; i++) await bare(i);
    process.send?.(process.cpuUsage());
  });
  const address = app.addresses()[0];
  process.send?.(typeof address === 'object' ? address.port : 0);
}

if (process.send) await serve();
