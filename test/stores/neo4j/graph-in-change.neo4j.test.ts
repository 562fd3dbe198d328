import { graphql } from 'graphql';
import { exportGraph } from '../../../src/export/export-graph.js';
import type { Model } from '../../../src/model/model.js';
import type { Row } from '../../../src/stores/neo4j/cypher.js';
import { Executor } from '../../../src/stores/neo4j/executor.js';
import { loadIntoNeo4j } from '../../../src/stores/neo4j/load.js';
import { Neo4jStore } from '../../../src/stores/neo4j/neo4j-store.js';
import { contextOf, theSchema } from '../../contract/api.js';
import { handmade } from '../../contract/graphs.js';
import { FORMAT_FILES, formatOf } from '../../export/format-files.js';
import type { Neo4jServer } from '../../neo4j/server.js';
import { describeNeo4j, serverForSuite } from '../../neo4j/suite.js';
import { ROOT, theModel } from '../../the-model.js';

const IN_CHANGE = 'The graph is being replaced; retry the request.';
const CLAIM = '(x:Node {id: "claim:alpha-2021:a"})';
const POLICY = '(x:Node {id: "policy:alpha-2021:security"})';
const SECTION = '(x:Node {id: "section:alpha-2021:service"})';
const SUPPORT = '(:Node {id: "policy:alpha-2021:security"})-[x:SUPPORTS]->(:Node {id: "claim:alpha-2021:a"})';
const GRAPH = "(x:Graph {id: 'graph'})";

const SUPPORTED = '{ node(id: "claim:alpha-2021:a") { ... on Claim { supportedBy { edges { node { name } } } } } }';
const STATED =
  '{ node(id: "claim:alpha-2021:a") { ... on Claim { statements(where: {relations: [SUPPORTS]}) { nodes { id } } } } }';
const PATH =
  '{ paths(from: "policy:alpha-2021:security", to: "certification:alpha-2021:cmmi", relations: [SUPPORTS]) { length } }';
const AROUND = '{ neighbourhood(ids: ["claim:alpha-2021:a"]) { nodes { name } } }';
const QUOTED =
  '{ node(id: "policy:alpha-2021:security") { ... on Policy { evidence { report { id } section { id } passages { id } } } } }';

/** Half of a commit, written by hand: the state that a reader can see while a load is committed. */
describeNeo4j('a graph of which half is replaced', () => {
  let server: Neo4jServer;
  let model: Model;
  let store: Neo4jStore;
  let database: Executor;

  beforeAll(async () => {
    [server, model] = await Promise.all([serverForSuite(), theModel()]);
    await loadIntoNeo4j(await handmade(), model, server, ROOT);
    store = await Neo4jStore.open(server, model, ROOT);
    database = new Executor(server);
  });
  afterAll(async () => {
    await Promise.all([store?.close(), database?.close()]);
    await server?.stop();
  });

  async function run(text: string, parameters: Row = {}): Promise<Row[]> {
    return (await database.write((write) => write({ text, parameters }))).result;
  }

  /** Runs `work` while what a pattern calls `x` has another value, or none, for a property. */
  async function whileChanged(pattern: string, property: string, value: unknown, work: () => Promise<void>) {
    const found = await run(`MATCH ${pattern} RETURN elementId(x) AS element, x.${property} AS value`);
    expect(found).toEqual([{ element: expect.any(String), value: expect.anything() }]);
    const set = (to: unknown) =>
      run(
        `OPTIONAL MATCH (n) WHERE elementId(n) = $element OPTIONAL MATCH ()-[r]->() WHERE elementId(r) = $element
         SET n.${property} = $to, r.${property} = $to`,
        { element: found[0]?.element, to },
      );
    await set(value);
    try {
      await work();
    } finally {
      await set(found[0]?.value);
    }
  }

  async function errorsOf(source: string): Promise<string[]> {
    const { errors = [] } = await graphql({
      schema: await theSchema(),
      source,
      contextValue: contextOf(store, model),
    });
    return [
      ...new Set(
        errors.map(({ message, originalError }) => `${(originalError as { code?: string } | null)?.code}: ${message}`),
      ),
    ];
  }

  const unavailable = [`STORE_UNAVAILABLE: ${IN_CHANGE}`];

  it.each([
    ['an entity of a list without a kind', CLAIM, 'kind', '{ claims { nodes { id } } }'],
    ['an entity of a list without a name', CLAIM, 'name', '{ claims { nodes { id } } }'],
    ['an entity without evidence', CLAIM, 'evidence', '{ claims { nodes { evidence { quote } } } }'],
    ['an entity without aliases', CLAIM, 'aliases', '{ claims { nodes { aliases } } }'],
    ['an entity without reports', CLAIM, 'reports', '{ claims { nodes { reports { id } } } }'],
    ['an entity without a required property', CLAIM, 'category', '{ claims { nodes { category } } }'],
    ['an entity by its id without a kind', CLAIM, 'kind', '{ node(id: "claim:alpha-2021:a") { id } }'],
    ['an entity found by a search without a kind', CLAIM, 'kind', '{ search(text: "甲") { totalCount } }'],
    ['the end of a relation without a kind', POLICY, 'kind', SUPPORTED],
    ['the statement of a relation without a basis', SUPPORT, 'basis', SUPPORTED],
    ['a statement without a subject', SUPPORT, 'subjectId', STATED],
    ['a statement without an object', SUPPORT, 'objectId', STATED],
    ['a statement without qualifiers', SUPPORT, 'qualifiers', STATED],
    ['a statement without evidence', SUPPORT, 'evidence', STATED],
    [
      'a statement of a list without a basis',
      SUPPORT,
      'basis',
      '{ statements(where: {relations: [SUPPORTS]}) { nodes { id } } }',
    ],
    ['a step of a path without an id', CLAIM, 'id', PATH],
    ['a statement of a path without an id', SUPPORT, 'id', PATH],
    ['a statement of a neighbourhood without an id', SUPPORT, 'id', AROUND],
    [
      'a report without its text',
      '(x:Report {id: "report:alpha-2021"})',
      'publishedText',
      '{ reports { nodes { text } } }',
    ],
    ['a graph without its counts', GRAPH, 'counts', '{ statistics { version } }'],
    ['a graph without a version', GRAPH, 'version', '{ search(text: "服务") { totalCount } }'],
    ['a graph without a format', GRAPH, 'format', '{ claims { totalCount } }'],
  ])('answers STORE_UNAVAILABLE for %s', async (_case, pattern, property, query) => {
    expect(await errorsOf(query)).toEqual([]);
    await whileChanged(pattern, property, null, async () => expect(await errorsOf(query)).toEqual(unavailable));
    expect(await errorsOf(query)).toEqual([]);
  });

  it('answers STORE_UNAVAILABLE for a search without the list of words', async () => {
    const other = await Neo4jStore.open(server, model, ROOT);
    try {
      await whileChanged(GRAPH, 'words', null, () =>
        expect(other.warmUp()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message: IN_CHANGE }),
      );
      await other.warmUp();
    } finally {
      await other.close();
    }
  });

  it.each([
    ['subject', 'subjectId', '{ statements(where: {relations: [SUPPORTS]}) { nodes { subject { id } } } }'],
    ['object', 'objectId', '{ statements(where: {relations: [SUPPORTS]}) { nodes { object { id } } } }'],
    ['report', 'report', '{ statements(where: {relations: [SUPPORTS]}) { nodes { report { id } } } }'],
  ])('answers STORE_UNAVAILABLE for a statement whose %s is missing', async (_end, property, query) => {
    expect(await errorsOf(query)).toEqual([]);
    await whileChanged(SUPPORT, property, 'claim:gone', async () => expect(await errorsOf(query)).toEqual(unavailable));
  });

  it('answers STORE_UNAVAILABLE for evidence whose section is missing', async () => {
    expect(await errorsOf(QUOTED)).toEqual([]);
    await whileChanged(SECTION, 'id', 'section:gone', async () => expect(await errorsOf(QUOTED)).toEqual(unavailable));
  });

  it('is not ready without a version, and gives the reason', async () => {
    await whileChanged(GRAPH, 'version', null, async () =>
      expect(await store.state()).toEqual({ ready: false, reachable: true, reason: IN_CHANGE }),
    );
  });

  describe.each(FORMAT_FILES)('in the export format of %s', (file) => {
    const read = async (): Promise<void> => {
      const { pieces } = await exportGraph(store, model, await formatOf(file), null, Date.now() + 30_000);
      for await (const _piece of pieces());
    };
    const broken = { code: 'STORE_UNAVAILABLE', message: IN_CHANGE };

    it('fails if an entity is missing', async () => {
      await run(`MATCH ${POLICY} REMOVE x:Entity`);
      try {
        await expect(read()).rejects.toMatchObject(broken);
      } finally {
        await run(`MATCH ${POLICY} SET x:Entity`);
      }
      await read();
    });

    if (file === 'jsonl.ts')
      it('fails if an entity has another version', async () => {
        await whileChanged(CLAIM, 'name', '另', () => expect(read()).rejects.toMatchObject(broken));
      });
  });
});
