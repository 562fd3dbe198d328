import { SetupError } from '../../../src/errors.js';
import { exportLines, versionOf } from '../../../src/graph/export-lines.js';
import type { Graph } from '../../../src/model/graph.js';
import type { Model } from '../../../src/model/model.js';
import type { ListQuery, SearchQuery } from '../../../src/query/queries.js';
import { Executor } from '../../../src/stores/neo4j/executor.js';
import { type LoadReport, loadIntoNeo4j } from '../../../src/stores/neo4j/load.js';
import { Neo4jStore } from '../../../src/stores/neo4j/neo4j-store.js';
import type { Neo4jServer } from '../../neo4j/server.js';
import { describeNeo4j, serverForSuite } from '../../neo4j/suite.js';
import { ROOT, theModel } from '../../the-model.js';
import { allLines, lines, sessionOf } from '../session.js';
import { randomGraph, SOME_RELATIONS } from './random-graph.js';

const NO_GRAPH = 'The database holds no graph. Load it with: npm run load';
const OTHER_GRAPH = 'The database holds a graph of another version of the program. Load it again with: npm run load';

describeNeo4j('a load', () => {
  let server: Neo4jServer;
  let model: Model;
  let first: Graph;
  let second: Graph;
  let store: Neo4jStore;
  let database: Executor;

  beforeAll(async () => {
    [server, model] = await Promise.all([serverForSuite(), theModel()]);
    first = randomGraph(model, 1, { entities: 800, statements: 2000, relations: SOME_RELATIONS });
    second = randomGraph(model, 2, { entities: 700, statements: 1500, relations: SOME_RELATIONS });
    store = await Neo4jStore.open(server, model, ROOT);
    database = new Executor(server);
    await run('MATCH (n) WHERE n:Node OR n:Graph OR n:Foreign DETACH DELETE n');
  });
  afterAll(async () => {
    await Promise.all([store?.close(), database?.close()]);
    await server?.stop();
  });

  const load = (graph: Graph, progress?: (done: number, total: number) => void): Promise<LoadReport> =>
    loadIntoNeo4j(graph, model, server, ROOT, progress);
  async function run(text: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    return (await database.write((write) => write({ text, parameters: {} }))).result;
  }
  async function expectWhole(graph: Graph): Promise<void> {
    expect(await allLines(store)).toEqual([...exportLines(graph, model)]);
    expect(await store.state()).toEqual({ ready: true, version: graph.version });
  }

  it('that is missing makes each query fail, rather than return an empty answer', async () => {
    expect(await store.state()).toEqual({ ready: false, reachable: true, reason: NO_GRAPH });
    const unavailable = { code: 'STORE_UNAVAILABLE', message: NO_GRAPH };
    const filter = { op: 'and', of: [] } as const;
    const ask: ListQuery = { kinds: ['CLAIM'], filter, page: null, columns: [], total: true, facets: [] };
    const statements = { filter, page: null, total: true, facets: [], textual: { kinds: [], relations: [] } };
    const along = { relation: 'ABOUT', direction: 'OUT', statement: filter } as const;
    await expect(sessionOf(store).entities(['claim:a'], [])).rejects.toMatchObject(unavailable);
    await expect(sessionOf(store).statements(['statement:a'])).rejects.toMatchObject(unavailable);
    await expect(sessionOf(store).list(ask)).rejects.toMatchObject(unavailable);
    await expect(sessionOf(store).related(['claim:a'], { ...ask, ...along })).rejects.toMatchObject(unavailable);
    const of = { entities: ['claim:a'], direction: 'BOTH' } as const;
    for (const each of [null, of])
      await expect(sessionOf(store).listStatements({ ...statements, of: each })).rejects.toMatchObject(unavailable);
    const text = { key: '液冷', groups: [{ terms: ['液冷'], prefix: false }], codes: [] };
    const search: SearchQuery = { text, kinds: ['CLAIM'], page: null, columns: [], most: 9 };
    await expect(sessionOf(store).search(search)).rejects.toMatchObject(unavailable);
    await expect(sessionOf(store).entities(['claim:a'], ['support'], ['POLICY'])).rejects.toMatchObject(unavailable);
    await expect(sessionOf(store).graph()).rejects.toMatchObject(unavailable);
  });

  it('into an empty database is served by a store that was already open', async () => {
    const steps: [number, number][] = [];
    const report = await load(first, (...step) => steps.push(step));
    const [entities, statements] = [first.entities.length, first.statements.length];
    expect(report).toMatchObject({
      version: first.version,
      entities: { total: entities, created: entities, removed: 0 },
      statements: { total: statements, created: statements, removed: 0 },
    });
    expect(steps[0]).toEqual([0, entities + statements]);
    expect(steps.at(-1)).toEqual([entities + statements, entities + statements]);
    await expectWhole(first);
  });

  it('of the same graph changes nothing', async () => {
    const elements = () => run('MATCH (n:Node) RETURN collect(elementId(n)) AS all, count { ()-[]->() } AS statements');
    const before = await elements();
    expect(await load(first)).toMatchObject({
      entities: { created: 0, removed: 0 },
      statements: { created: 0, removed: 0 },
    });
    expect(await elements()).toEqual(before);
  });

  it('repairs manual changes, and keeps other nodes', async () => {
    await run('CREATE (:Foreign {id: "report:a"})-[:USES {id: "theirs"}]->(:Foreign)');
    await run('MATCH (n:Node {id: "report:a"}), (f:Foreign {id: "report:a"}) CREATE (f)-[:REMARKS_ON]->(n)');
    await run('MATCH (n:Claim) WITH n LIMIT 5 SET n:Law:Wrong, n.name = "?", n.nameKey = "?", n.extra = 1');
    await run('MATCH ()-[r:MADE_BY]->() WITH r LIMIT 5 DELETE r');
    await run('MATCH ()-[r:ABOUT]->() WITH r LIMIT 5 SET r.basis = "?", r.extra = 1');
    await run(
      'MATCH (a:Product), (b:Product) WITH a, b LIMIT 3 CREATE (a)-[:PART_OF {id: "extra" + a.id + b.id}]->(b)',
    );
    await run('CREATE (:Node {id: "claim:extra"})-[:ABOUT]->(:Node)');
    expect(await load(first)).toMatchObject({
      entities: { created: 0, removed: 2 },
      statements: { created: 5, removed: 4 },
    });
    await expectWhole(first);
    expect(await run('MATCH (n:Wrong) RETURN n')).toEqual([]);
    expect(await run('MATCH (n:Node) WHERE size(labels(n)) <> 3 OR n.extra = 1 RETURN n')).toEqual([]);
    const theirs = await run(
      'MATCH (:Node)<-[:REMARKS_ON]-(f:Foreign)-[r:USES]->(:Foreign) RETURN f.id AS id, r.id AS r',
    );
    expect(theirs).toEqual([{ id: 'report:a', r: 'theirs' }]);
  });

  it('of another graph replaces it at once: readers see the previous graph until then', async () => {
    const seen: Promise<unknown>[] = [];
    const report = await load(second, () => seen.push(store.state()));
    for (const state of (await Promise.all(seen)).slice(0, -1))
      expect(state).toEqual({ ready: true, version: first.version });
    const remaining = new Set(second.entities.map(({ id }) => id));
    expect(report.entities.removed).toBe(first.entities.filter(({ id }) => !remaining.has(id)).length);
    await expectWhole(second);
    expect((await sessionOf(store).graph()).counts).toMatchObject({ version: second.version });
  });

  it('that ends early leaves the previous graph unchanged', async () => {
    const end = (done: number, total: number): void => {
      if (done > total / 2) throw new SetupError('ended');
    };
    await expect(load(first, end)).rejects.toThrow('ended');
    await expectWhole(second);
  });

  it('that crashes the database leaves the previous graph unchanged', async () => {
    if (!server.managed) return;
    let killed: Promise<void> | undefined;
    const kill = (done: number, total: number): void => {
      if (done > total / 2) killed ??= server.kill();
    };
    await expect(load(first, kill)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await killed;
    await server.restart();
    await expectWhole(second);
  });

  it('of a graph without statements returns none', async () => {
    const bare = { ...first, statements: [] };
    const graph = { ...bare, version: versionOf(exportLines(bare, model)) };
    await load(graph);
    await expectWhole(graph);
    const { id } = graph.entities.find(({ kind }) => kind === 'CLAIM') as { id: string };
    const page = { order: [], after: null, before: null, limit: 10, fromEnd: false };
    const filter = { op: 'and', of: [] } as const;
    const along = { relation: 'MADE_BY', direction: 'OUT', kinds: ['ORGANIZATION'], statement: filter } as const;
    const ask = { ...along, filter, page, columns: [], total: true, facets: [] };
    expect(await sessionOf(store).related([id], ask)).toEqual([{ items: [], cut: false, total: 0, facets: [] }]);
    await load(second);
  });

  it('of an inconsistent graph fails, and leaves the previous graph unchanged', async () => {
    const [statement] = first.statements;
    const unsound = { ...first, entities: first.entities.filter(({ id }) => id !== statement?.subject) };
    await expect(load(unsound)).rejects.toThrow(`A statement refers to ${statement?.subject}`);
    await expectWhole(second);
  });

  it('that reads back differently fails', async () => {
    await expect(load({ ...first, version: 'another' })).rejects.toThrow(
      'differs from the graph after the load: its export has hash',
    );
    await load(first);
  });

  it.each([
    ['in an older form', 'SET graph.format = 0'],
    ['of another model', 'SET graph.model = "another"'],
  ])('%s is not served', async (_case, change) => {
    await run(`MATCH (graph:Graph {id: 'graph'}) ${change}`);
    expect(await store.state()).toEqual({ ready: false, reachable: true, reason: OTHER_GRAPH });
    await expect(sessionOf(store).graph()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message: OTHER_GRAPH });
    await load(first);
    expect(await store.state()).toEqual({ ready: true, version: first.version });
  });

  it('during an export makes the export fail', async () => {
    const exported = lines(store);
    await exported.next();
    await run(`MATCH (graph:Graph {id: 'graph'}) SET graph.version = 'another'`);
    const rest = async (): Promise<void> => {
      for await (const _line of exported);
    };
    await expect(rest()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });
});
