import Fastify from 'fastify';
import { serveExport } from '../../src/http/export.js';
import type { GraphStore } from '../../src/stores/graph-store.js';
import { handmade } from '../contract/graphs.js';
import { openInMemory } from '../contract/stores.js';
import { theModel } from '../the-model.js';

/** A store that counts the entities and statements that exports read from it. */
async function counting(): Promise<{ store: GraphStore; read: () => number }> {
  const store = await openInMemory(await handmade());
  let read = 0;
  async function* counted<T>(records: AsyncIterable<T>): AsyncGenerator<T> {
    for await (const record of records) {
      read++;
      yield record;
    }
  }
  const session: GraphStore['session'] = (options) => {
    const inner = store.session(options);
    const graph = async () => {
      const whole = await inner.graph();
      return {
        ...whole,
        entities: () => counted(whole.entities()),
        statements: () => counted(whole.statements()),
      };
    };
    return Object.create(inner, { graph: { value: graph } });
  };
  return { store: Object.create(store, { session: { value: session } }), read: () => read };
}

describe('HEAD of an export', () => {
  it('returns the headers of GET and reads nothing of the graph', async () => {
    const app = Fastify();
    const { store, read } = await counting();
    await serveExport(app, store, await theModel(), 10_000);
    const head = await app.inject({ method: 'HEAD', url: '/export/graph.jsonl' });
    expect([head.statusCode, head.body, read()]).toEqual([200, '', 0]);
    const get = await app.inject({ method: 'GET', url: '/export/graph.jsonl' });
    expect(get.statusCode).toBe(200);
    expect(read()).toBeGreaterThan(10);
    for (const name of ['etag', 'content-type', 'content-disposition'])
      expect([name, head.headers[name]]).toEqual([name, get.headers[name]]);
    await app.close();
  });
});
