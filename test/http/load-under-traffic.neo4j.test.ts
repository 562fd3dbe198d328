import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Graph } from '../../src/model/graph.js';
import { loadIntoNeo4j } from '../../src/stores/neo4j/load.js';
import { Api, type Json } from '../contract/api.js';
import { openInMemory } from '../contract/stores.js';
import { type Neo4jServer, startNeo4j } from '../neo4j/server.js';
import { randomGraph, SOME_RELATIONS } from '../stores/neo4j/random-graph.js';
import { ROOT, theModel } from '../the-model.js';
import { describeOwnNeo4j, LOADING_TEST_MS, settingsFor } from './database.js';
import { type Program, startProgram } from './program.js';
import { postQuery, type Reply, read } from './request.js';

/** Loading during traffic takes long on a slow machine. */
jest.setTimeout(2 * LOADING_TEST_MS);

const READERS = 6;
const LOADS = 6;
const PAUSE_MS = 10;

const QUERY =
  '{ claims(first: 20) { totalCount nodes { id name supportedBy(first: 5) { nodes { id name } } statements(first: 3) { nodes { subject { id name } object { id name } } } } } }';

/** A graph and its answer to the query. */
interface Known {
  readonly graph: Graph;
  readonly data: Json;
}

type Answered = Pick<Reply, 'data' | 'errors'>;

describeOwnNeo4j('a server whose graph is replaced while clients read', () => {
  let server: Neo4jServer;
  let program: Program;
  let first: Known;
  let second: Known;
  /** The number of times that each answer was received. */
  const replies = new Map<string, number>();
  const exports: string[] = [];

  beforeAll(async () => {
    [server, first, second] = await Promise.all([startNeo4j(), known(1), known(2)]);
    await load(first);
    program = await startProgram({ ...settingsFor(server), QUERY_TIMEOUT_MS: String(LOADING_TEST_MS) });
    await loadWhileReading();
  });
  afterAll(async () => {
    await program?.stop();
    await server?.stop();
  });

  async function load({ graph }: Known): Promise<void> {
    await loadIntoNeo4j(graph, await theModel(), server, ROOT);
  }

  async function loadWhileReading(): Promise<void> {
    let loading = true;
    const readers = Array.from({ length: READERS }, async () => {
      for (; loading; await setTimeout(PAUSE_MS)) {
        const { text } = await postQuery(program.url, QUERY);
        replies.set(text, (replies.get(text) ?? 0) + 1);
      }
    });
    const exporter = (async () => {
      for (; loading; await setTimeout(PAUSE_MS)) exports.push(await exported(program));
    })();
    try {
      for (let i = 0; i < LOADS; i++) await load(i % 2 === 0 ? second : first);
    } finally {
      loading = false;
      await Promise.allSettled([...readers, exporter]);
    }
  }

  it('answers each request with data of these graphs or with STORE_UNAVAILABLE', () => {
    const entities = [first, second].flatMap(({ graph }) => graph.entities);
    const held = new Set(entities.map(({ id, name }) => JSON.stringify([id, name])));
    const codes = new Set<string>();
    for (const text of replies.keys()) {
      const { data, errors }: Answered = JSON.parse(text);
      for (const { extensions } of errors ?? []) codes.add(extensions.code);
      if (errors) continue;
      const unknown = [...entitiesIn(data)].filter((entity) => !held.has(JSON.stringify(entity)));
      expect(unknown).toEqual([]);
    }
    codes.delete('STORE_UNAVAILABLE');
    expect([...codes]).toEqual([]);
    expect(totalOf(replies)).toBeGreaterThan(LOADS * READERS);
  });

  it('answers most requests, and answers with each of the graphs', () => {
    const failed = new Map([...replies].filter(([text]) => 'errors' in JSON.parse(text)));
    const answers = [...replies.keys()].map((text) => JSON.stringify(JSON.parse(text).data));
    for (const { data } of [first, second]) expect(answers.includes(JSON.stringify(data))).toBe(true);
    expect(totalOf(failed)).toBeLessThan(totalOf(replies) / 2);
  });

  it('exports one whole graph, or aborts the download', () => {
    const whole = [first, second].map(({ graph }) => graph.version);
    for (const each of exports) expect([...whole, 'aborted', 'STORE_UNAVAILABLE']).toContain(each);
    expect(exports.some((each) => whole.includes(each))).toBe(true);
  });

  it('answers with the last graph in the end, and logs no error', async () => {
    expect((await postQuery(program.url, QUERY)).data).toEqual(first.data);
    const { code, stdout, stderr } = await program.stop();
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).not.toMatch(/unhandled|INTERNAL_SERVER_ERROR|non-nullable/);
  });
});

/** A random graph, and the answer of the embedded store. */
async function known(seed: number): Promise<Known> {
  const size = { entities: 900, statements: 1800, relations: SOME_RELATIONS };
  const graph = randomGraph(await theModel(), seed, size);
  const api = await Api.over(await openInMemory(graph));
  return { graph, data: await api.ask(QUERY) };
}

function totalOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** The hash of a whole export, or how it failed: an error code, or “aborted”. */
async function exported({ url }: Program): Promise<string> {
  const response = await fetch(`${url}/export/graph.jsonl`);
  if (response.status !== 200) return (await read(response)).errors?.[0]?.extensions.code ?? '';
  try {
    return createHash('sha256')
      .update(Buffer.from(await response.arrayBuffer()))
      .digest('hex');
  } catch {
    return 'aborted';
  }
}

/** The id and name of each entity in an answer. */
function* entitiesIn(value: unknown): Generator<[id: unknown, name: unknown]> {
  if (typeof value !== 'object' || value === null) return;
  if ('id' in value && 'name' in value) yield [value.id, value.name];
  for (const each of Object.values(value)) yield* entitiesIn(each);
}
