import { ApiError } from '../../../src/errors.js';
import type { Graph } from '../../../src/model/graph.js';
import type { Model } from '../../../src/model/model.js';
import { Executor } from '../../../src/stores/neo4j/executor.js';
import { loadIntoNeo4j } from '../../../src/stores/neo4j/load.js';
import { Neo4jStore } from '../../../src/stores/neo4j/neo4j-store.js';
import { freePort } from '../../neo4j/access.js';
import type { Neo4jServer } from '../../neo4j/server.js';
import { describeNeo4j, serverForSuite } from '../../neo4j/suite.js';
import { ROOT, theModel } from '../../the-model.js';
import { sessionOf } from '../session.js';
import { randomGraph, SOME_RELATIONS } from './random-graph.js';

const UNREACHABLE = 'The graph database cannot be reached.';

describeNeo4j('the Neo4j store', () => {
  let server: Neo4jServer;
  let model: Model;
  let graph: Graph;

  beforeAll(async () => {
    [server, model] = await Promise.all([serverForSuite(), theModel()]);
    graph = randomGraph(model, 1, { entities: 300, statements: 600, relations: SOME_RELATIONS });
    await loadIntoNeo4j(graph, model, server, ROOT);
  });
  afterAll(async () => {
    await server?.stop();
  });

  const soon = (): number => Date.now() + 10_000;
  const seconds = (since: number): number => (Date.now() - since) / 1000;

  describe.each(['bolt', 'neo4j'] as const)('over %s://', (scheme) => {
    it('reports a lost connection within 3 s, and reconnects within 5 s', async () => {
      if (!server.managed) return;
      const store = await Neo4jStore.open(
        { ...server, uri: scheme === 'bolt' ? server.uri : server.routingUri },
        model,
        ROOT,
      );
      try {
        const ids = graph.entities.map(({ id }) => id);
        const send = (): Promise<unknown> => sessionOf(store).entities(ids, ['evidence']);
        await Promise.all(Array.from({ length: 60 }, send));
        const answers = untilAnErrorOf(send);
        await server.kill();
        const killed = Date.now();
        expect(await answers).toEqual({ code: 'STORE_UNAVAILABLE', message: UNREACHABLE });
        await expect(send()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message: UNREACHABLE });
        expect(await store.state()).toEqual({ ready: false, reachable: false, reason: UNREACHABLE });
        expect(seconds(killed)).toBeLessThan(3);
        await server.restart();
        const returned = Date.now();
        await untilAnswered(send);
        expect(seconds(returned)).toBeLessThan(5);
        expect(await store.state()).toEqual({ ready: true, version: graph.version });
      } finally {
        await store.close();
      }
    });
  });

  it('reports an unreachable server without its address', async () => {
    const port = await freePort();
    const store = await Neo4jStore.open({ ...server, uri: `neo4j://127.0.0.1:${port}` }, model, ROOT);
    const started = Date.now();
    expect(await store.state()).toEqual({ ready: false, reachable: false, reason: UNREACHABLE });
    await expect(sessionOf(store).graph()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message: UNREACHABLE });
    expect(seconds(started)).toBeLessThan(3);
    await store.close();
  });

  it.each([
    ['password', { password: 'wrong-one' }, 'The graph database refuses the user or the password.'],
    ['database', { database: 'nowhere' }, 'The graph database has no database of that name.'],
  ])('reports a wrong %s', async (_what, change, reason) => {
    const store = await Neo4jStore.open({ ...server, ...change }, model, ROOT);
    const state = await store.state();
    await store.close();
    // A server without authentication takes any password.
    if (!server.managed && state.ready) return;
    expect(state).toEqual({ ready: false, reachable: false, reason });
  });

  it('refuses an invalid address', async () => {
    await expect(Neo4jStore.open({ ...server, uri: 'http://localhost' }, model, ROOT)).rejects.toThrow(
      'it must be an address such as',
    );
  });

  it('ends a statement at its deadline, in the database too', async () => {
    const executor = new Executor(server);
    const slow = { text: 'UNWIND range(1, 10000000000) AS i RETURN count(i) AS slow_count', parameters: {} };
    const started = Date.now();
    await expect(executor.read(slow, Date.now() + 300)).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(seconds(started)).toBeLessThan(2);
    await expect(executor.read(slow, Date.now() - 1)).rejects.toMatchObject({ code: 'TIMEOUT' });
    const text = `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 10000000000)' RETURN count(*) AS left`;
    await untilAnswered(async () => {
      const [row] = await executor.read({ text, parameters: {} }, soon());
      if (row?.left !== 0) throw new ApiError('TIMEOUT', 'still running');
    });
    await executor.close();
  });

  it('answers many concurrent queries', async () => {
    const store = await Neo4jStore.open(server, model, ROOT);
    const ids = graph.entities.map(({ id }) => id).slice(0, 10);
    const answers = await Promise.all(Array.from({ length: 300 }, () => sessionOf(store).entities(ids, ['evidence'])));
    expect(new Set(answers.map((answer) => answer.length))).toEqual(new Set([ids.length]));
    await store.close();
  });

  it('fails after it is closed', async () => {
    const store = await Neo4jStore.open(server, model, ROOT);
    await store.close();
    await expect(sessionOf(store).graph()).rejects.toBeInstanceOf(ApiError);
  });
});

/** Repeats a request until it fails; returns the error. */
async function untilAnErrorOf(send: () => Promise<unknown>): Promise<unknown> {
  for (;;) {
    try {
      await send();
    } catch (error) {
      const { code, message } = error as ApiError;
      return { code, message };
    }
  }
}

/** Repeats a request until it succeeds. @throws Error after 100 attempts */
async function untilAnswered(send: () => Promise<unknown>): Promise<void> {
  for (let i = 0; i < 100; i++) {
    try {
      await send();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('There is still no answer.');
}
