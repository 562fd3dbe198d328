import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readGraphFile } from '../../src/graph-file/read.js';
import type { Graph } from '../../src/model/graph.js';
import { loadGraph } from '../../src/stores/neo4j/load.js';
import { type Neo4jServer, startNeo4j } from '../neo4j/server.js';
import { ROOT, theModel } from '../the-model.js';
import { ask, type Reply, read } from './ask.js';
import { describeOwnNeo4j, load, settingsFor } from './database.js';
import { type Program, runProgram, startProgram } from './program.js';

/** Loading while others read takes long on a slow machine. */
jest.setTimeout(400_000);

const READERS = 6;
const LOADS = 6;
/** Default of QUERY_TIMEOUT_MS. */
const QUERY_TIMEOUT_MS = 10_000;

const QUERY =
  '{ claims(first: 20) { totalCount nodes { id name supportedBy(first: 5) { nodes { id name } } statements(first: 3) { nodes { subject { id name } object { id name } } } } } }';

/** What a graph can answer with. */
interface Known {
  readonly version: string;
  readonly answer: string;
  /** The name of each entity, by id. */
  readonly names: ReadonlyMap<string, string>;
}

interface Loadable {
  readonly known: Known;
  readonly load: () => Promise<unknown>;
}

interface Timed {
  readonly reply: Reply;
  readonly tookMs: number;
}

describeOwnNeo4j('loads of two graphs in turn, while clients read', () => {
  let server: Neo4jServer;
  let program: Program;
  let folder: string;
  let first: Loadable;
  let second: Loadable;
  const replies: Timed[] = [];
  const exports: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'load-under-traffic-'));
    const file = join(folder, 'generated.jsonl');
    server = await startNeo4j();
    await load(server);
    program = await startProgram(settingsFor(server));
    first = { known: await knownOf(program), load: () => load(server) };
    const generated = await generate(file);
    const model = await theModel();
    second = { known: await knownOfFile(file), load: () => loadGraph(generated, model, server, ROOT) };
    await loadWhileReading();
  });
  afterAll(async () => {
    await program?.stop();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function loadWhileReading(): Promise<void> {
    let loading = true;
    const readers = Array.from({ length: READERS }, async () => {
      while (loading) {
        const began = Date.now();
        replies.push({ reply: await ask(program.url, QUERY), tookMs: Date.now() - began });
      }
    });
    const exporter = (async () => {
      while (loading) exports.push(await exported(program));
    })();
    try {
      for (let i = 0; i < LOADS; i++) await (i % 2 === 0 ? second : first).load();
    } finally {
      loading = false;
      await Promise.allSettled([...readers, exporter]);
    }
  }

  it('answers each request with data of these graphs or with STORE_UNAVAILABLE', () => {
    const names = new Map<string, Set<string>>();
    for (const { known } of [first, second])
      for (const [id, name] of known.names) names.set(id, new Set([...(names.get(id) ?? []), name]));
    const codes = new Map<string, number>();
    for (const { reply, tookMs } of replies) {
      for (const { extensions } of reply.errors ?? []) {
        codes.set(extensions.code, (codes.get(extensions.code) ?? 0) + 1);
        if (extensions.code === 'TIMEOUT') expect(tookMs).toBeGreaterThanOrEqual(QUERY_TIMEOUT_MS);
      }
      if (!reply.errors)
        for (const { id, name } of entitiesIn(reply.data)) expect([...(names.get(id) ?? [])]).toContain(name);
    }
    codes.delete('TIMEOUT');
    codes.delete('STORE_UNAVAILABLE');
    expect([...codes]).toEqual([]);
    expect(replies.length).toBeGreaterThan(LOADS * READERS);
  });

  it('answers most requests, and with both graphs', () => {
    for (const { known } of [first, second])
      expect(replies.some(({ reply }) => reply.text === known.answer)).toBe(true);
    const failed = replies.filter(({ reply }) => reply.errors).length;
    expect(failed).toBeLessThan(replies.length / 2);
  });

  it('gives whole exports of one graph, or breaks them off', () => {
    const whole = [first, second].map(({ known }) => known.version);
    for (const each of exports) expect([...whole, 'broken off', 'STORE_UNAVAILABLE']).toContain(each);
    for (const version of whole) expect(exports).toContain(version);
  });

  it('stays alive, answers with the graph loaded last, and reports no fault of its own', async () => {
    expect((await ask(program.url, QUERY)).text).toBe(first.known.answer);
    const { code, stdout, stderr } = await program.stop();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).not.toMatch(/unhandled|INTERNAL_SERVER_ERROR|non-nullable/);
  });
});

/** What the program answers while nothing changes. */
async function knownOf(program: Program): Promise<Known> {
  const response = await fetch(`${program.url}/export/graph.jsonl`);
  const lines = (await response.text()).split('\n').filter((line) => line !== '');
  const records = lines.map((line): { type: string; id: string; name: string } => JSON.parse(line));
  const names = records.filter(({ type }) => type === 'entity').map(({ id, name }) => [id, name] as const);
  const reply = await ask(program.url, QUERY);
  expect(reply.errors).toBeUndefined();
  return { version: await exported(program), answer: reply.text, names: new Map(names) };
}

/** Writes a graph about as large as the seed to a file. */
async function generate(file: string): Promise<Graph> {
  const options = ['generate', '--entities', '1000', '--statements', '2000', '--out', file];
  const { code, stderr } = await runProgram(
    {},
    { command: [process.execPath, join(ROOT, 'dist', 'cli.js'), ...options] },
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return readGraphFile(file, await theModel());
}

/** What the embedded store answers with a graph. */
async function knownOfFile(file: string): Promise<Known> {
  const embedded = await startProgram({ GRAPH_FILE: file });
  try {
    return await knownOf(embedded);
  } finally {
    await embedded.stop();
  }
}

/** The hash of a whole export, or how it failed. */
async function exported({ url }: Program): Promise<string> {
  const response = await fetch(`${url}/export/graph.jsonl`);
  if (response.status !== 200) return (await read(response)).errors?.[0]?.extensions.code ?? '';
  try {
    return createHash('sha256')
      .update(Buffer.from(await response.arrayBuffer()))
      .digest('hex');
  } catch {
    return 'broken off';
  }
}

/** All that has a name in an answer. */
function* entitiesIn(value: unknown): Generator<{ id: string; name: string }> {
  if (typeof value !== 'object' || value === null) return;
  if ('id' in value && 'name' in value) yield value as { id: string; name: string };
  for (const each of Object.values(value)) yield* entitiesIn(each);
}
