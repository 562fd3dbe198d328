import { join } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import type { Neo4jServer } from '../neo4j/server.js';
import { describeNeo4j, serverForSuite } from '../neo4j/suite.js';
import { ROOT } from '../the-model.js';
import { LOADING_TEST_MS, load, settingsFor } from './database.js';
import { peakMemory } from './peak-memory.js';
import { type Program, startProgram } from './program.js';
import { codeOf, type GraphQLRequest, getQuery, messageOf, postQuery } from './request.js';
import { programForSuite } from './suite.js';

const MOST_MEMORY_BYTES = 700e6;
const LONGEST_TURN_MS = 500;
/** Only the limit of the answer's size applies. */
const ANY_COST = { MAX_COST: '1000000000' };
const PROBE = { NODE_OPTIONS: `--import=${join(ROOT, 'test', 'http', 'turn-probe.mjs')}` };
const REFUSAL =
  'The response is too large; the maximum is 5000000 bytes. Request shorter pages or fewer fields, or download the whole graph from /export.';

const aliased = (count: number, field: string): string =>
  Array.from({ length: count }, (_, i) => `alias${i}: ${field}`).join(' ');
const TEXTS = `{ claims(first: 200) { nodes { evidence { report { ${aliased(48, 'text')} } } } } }`;
const SOME_TEXTS = '{ claims(first: 200) { nodes { evidence { report { text } } } } }';
const SCHEMAS = `{ ${aliased(50, '__schema { types { name description fields { name description type { name } args { name description type { name } } } } }')} }`;
const NAMES = `{ claims(first: 200) { nodes { ${'long'.repeat(50_000)}: __typename } } }`;
const NULLS = `{ organizations(first: 200) { nodes { ${'long'.repeat(200_000)}: description } } }`;
const ROWS = `{ ${aliased(4, 'claims(first: 200) { nodes { id name statements(first: 10) { nodes { id evidence { quote start end } subject { id name } object { id name description } } } } }')} }`;

const onLinux = process.platform === 'linux' ? describe : describe.skip;

function refusals(program: () => Program): void {
  it.each([
    ['texts', TEXTS],
    ['introspection', SCHEMAS],
    ['long names of fields', NAMES],
    ['long names of fields without a value', NULLS],
  ])('%s: returns one error that names the limit and the fix, without data', async (_what, query) => {
    const reply = await postQuery(program().url, query);
    expect([codeOf(reply), messageOf(reply), reply.data]).toEqual(['QUERY_TOO_COSTLY', REFUSAL, null]);
    expect(JSON.parse(reply.text)).toEqual({
      errors: [{ message: REFUSAL, extensions: { code: 'QUERY_TOO_COSTLY' } }],
      data: null,
    });
  });

  it('is refused with status 200, like other errors during execution', async () => {
    const accept = 'application/graphql-response+json';
    const reply = await postQuery(program().url, TEXTS, { accept });
    expect([reply.status, reply.data]).toEqual([200, null]);
  });

  it('answers the next request', async () => {
    expect((await postQuery(program().url, '{ __typename }')).data).toEqual({ __typename: 'Query' });
  });
}

describe('the size of an answer, with the embedded store', () => {
  const program = programForSuite(ANY_COST);
  refusals(program);

  it('limits GET, too', async () => {
    expect(codeOf(await getQuery(program().url, { query: TEXTS }))).toBe('QUERY_TOO_COSTLY');
  });

  it('includes the cost of a refused answer', async () => {
    const { text } = await postQuery(program().url, TEXTS, { 'x-cost': '1' });
    expect(JSON.parse(text).extensions.cost.complexity).toBeGreaterThan(1_000_000);
  });
});

describe('the size of an answer, by default', () => {
  const program = programForSuite();

  it('is limited even if the cost is not', async () => {
    expect(messageOf(await postQuery(program().url, SOME_TEXTS))).toBe(REFUSAL);
  });

  it.each([
    ['texts', TEXTS],
    ['introspection', SCHEMAS],
  ])('%s count towards the cost: many are refused before execution', async (_what, query) => {
    const reply = await postQuery(program().url, query, { 'x-cost': '1' });
    expect(codeOf(reply)).toBe('QUERY_TOO_COSTLY');
    expect(messageOf(reply)).toMatch(/^The query may return \d+ objects; the maximum is 50000\. Request/);
    expect(JSON.parse(reply.text).extensions.cost.roundTrips).toBe(0);
  });

  it('allows introspection of the whole schema', async () => {
    const { errors, text } = await postQuery(program().url, getIntrospectionQuery());
    expect(errors).toBeUndefined();
    expect(text.length).toBeGreaterThan(1_000_000);
  });
});

describe('MAX_ANSWER_BYTES', () => {
  const query = '{ claims(first: 50) { nodes { __typename name evidence { quote before after start } } } }';

  it('accepts an answer of exactly that size and refuses one byte more', async () => {
    const measured = await withProgram({}, async ({ url }) => (await postQuery(url, query)).text);
    const bytes = Buffer.byteLength(measured);
    const sent = await withProgram({ MAX_ANSWER_BYTES: String(bytes) }, ({ url }) => postQuery(url, query));
    expect(sent.text).toBe(measured);
    const refused = await withProgram({ MAX_ANSWER_BYTES: String(bytes - 1) }, ({ url }) => postQuery(url, query));
    expect(messageOf(refused)).toContain(`the maximum is ${bytes - 1} bytes`);
  });
});

onLinux('five requests at once for too large an answer', () => {
  it.each<[string, GraphQLRequest['query'], Record<string, string>]>([
    ['texts', TEXTS, {}],
    ['texts, at any cost', TEXTS, ANY_COST],
    ['introspection', SCHEMAS, {}],
    ['introspection, at any cost', SCHEMAS, ANY_COST],
    ['rows with evidence', ROWS, {}],
  ])('%s: memory stays small and other requests are answered', async (_what, query = '', settings) => {
    const program = await startProgram({ ...settings, ...PROBE });
    try {
      // What is made once, such as the index of words, is made before.
      await postQuery(
        program.url,
        '{ search(text: "ISO") { totalCount } claims { nodes { evidence { report { text } } } } }',
      );
      program.signal('SIGUSR2');
      await Promise.all(Array.from({ length: 5 }, () => postQuery(program.url, query)));
      expect(peakMemory(program.pid)).toBeLessThan(MOST_MEMORY_BYTES);
    } finally {
      await program.stop();
    }
    const [, longest] = /Longest turn: (\d+) ms/.exec(program.output.stderr) ?? [];
    expect(Number(longest)).toBeLessThan(LONGEST_TURN_MS);
  });
});

describeNeo4j('the size of an answer, with Neo4j', () => {
  let server: Neo4jServer;
  let program: Program;

  beforeAll(async () => {
    server = await serverForSuite();
    await load(server);
    program = await startProgram({ ...settingsFor(server), ...ANY_COST });
  }, LOADING_TEST_MS);

  afterAll(async () => {
    await program?.stop();
    await server?.stop();
  });

  refusals(() => program);
});

async function withProgram<T>(env: Record<string, string>, use: (program: Program) => Promise<T>): Promise<T> {
  const program = await startProgram(env);
  try {
    return await use(program);
  } finally {
    await program.stop();
  }
}
