import type { Neo4jServer } from '../neo4j/server.js';
import { describeNeo4j, serverForSuite } from '../neo4j/suite.js';
import { LOADING_TEST_MS, load, settingsFor } from './database.js';
import { type Program, startProgram } from './program.js';
import { codeOf, getQuery, postQuery, type Reply } from './request.js';
import { programForSuite } from './suite.js';

const WITH_COST = { 'x-cost': '1' };
const HOLDER = '{ organizations(where: {id: {eq: "organization:sugon"}}) { nodes { id } } }';
const LEVELS =
  '{ committees(first: 3) { totalCount nodes { name hasSeat(first: 2) { totalCount edges { node { name } statement { basis } } } } } }';

interface Cost {
  complexity: number | null;
  roundTrips: number;
  rows: number;
  databaseMs: number;
  totalMs: number;
}

function costOf({ text }: Reply): Cost {
  return JSON.parse(text).extensions.cost;
}

/** Returns the cost without the times, after checking them. */
function counted(reply: Reply): Omit<Cost, 'databaseMs' | 'totalMs'> {
  const { databaseMs, totalMs, ...others } = costOf(reply);
  expect(databaseMs).toBeGreaterThanOrEqual(0);
  expect(totalMs).toBeGreaterThan(0);
  return others;
}

function testRequestCost(program: () => Program, rowsBeyondThePage: 0 | 1): void {
  it('is returned if requested, with the same data', async () => {
    const plain = await postQuery(program().url, HOLDER);
    expect(Object.keys(JSON.parse(plain.text))).toEqual(['data']);
    const reply = await postQuery(program().url, HOLDER, WITH_COST);
    expect(reply.data).toEqual(plain.data);
    expect(Object.keys(costOf(reply))).toEqual(['complexity', 'roundTrips', 'rows', 'databaseMs', 'totalMs']);
    expect(counted(reply)).toEqual({ complexity: 21, roundTrips: 1, rows: 1 });
  });

  it('counts one round trip for each level of a query', async () => {
    const reply = await postQuery(program().url, LEVELS, WITH_COST);
    // What tells whether a page goes on is read, too.
    const seats: number[] = reply.data.committees.nodes.map(({ hasSeat }: { hasSeat: { totalCount: number } }) =>
      Math.min(hasSeat.totalCount, 2 + rowsBeyondThePage),
    );
    expect(seats).toHaveLength(3);
    const rows = 3 + rowsBeyondThePage + seats.reduce((sum, each) => sum + each, 0);
    expect(counted(reply)).toEqual({ complexity: 25, roundTrips: 2, rows });
  });

  it('is zero for a query that needs no store', async () => {
    expect(counted(await postQuery(program().url, '{ __typename }', WITH_COST))).toEqual({
      complexity: 0,
      roundTrips: 0,
      rows: 0,
    });
    expect(costOf(await postQuery(program().url, '{ __typename }', WITH_COST)).databaseMs).toBe(0);
  });

  it('counts a round trip without rows for an unknown id', async () => {
    const reply = await postQuery(program().url, '{ node(id: "claim:none") { id } }', WITH_COST);
    expect(counted(reply)).toEqual({ complexity: 1, roundTrips: 1, rows: 0 });
  });

  it('counts values of facets and levels of support as rows', async () => {
    const facets = await postQuery(
      program().url,
      '{ claims(first: 0) { facets(by: [STRENGTH]) { values { value } } } }',
      WITH_COST,
    );
    expect(counted(facets).rows).toBe(facets.data.claims.facets[0].values.length);
    const ofKinds = '{ claims(last: 200) { nodes { support(kinds: [CERTIFICATION]) } } }';
    const support = await postQuery(program().url, ofKinds, WITH_COST);
    expect(counted(support)).toEqual({ complexity: 201, roundTrips: 2, rows: 400 + rowsBeyondThePage });
  });

  it('is returned for GET, too', async () => {
    const reply = await getQuery(program().url, { query: HOLDER }, WITH_COST);
    expect(counted(reply)).toMatchObject({ roundTrips: 1 });
  });

  it('has the complexity of a refused query, without round trips', async () => {
    const query = '{ claims(first: 200) { nodes { statements(first: 200) { nodes { evidence { quote } } } } } }';
    const reply = await postQuery(program().url, query, WITH_COST);
    expect(codeOf(reply)).toBe('QUERY_TOO_COSTLY');
    const { complexity, roundTrips, rows } = costOf(reply);
    expect(reply.errors?.[0]?.message).toContain(`may return ${complexity} objects`);
    expect([roundTrips, rows]).toEqual([0, 0]);
  });

  it('has no complexity for an invalid query', async () => {
    const reply = await postQuery(program().url, '{ nothing }', WITH_COST);
    expect(counted(reply)).toEqual({ complexity: null, roundTrips: 0, rows: 0 });
  });

  it('is separate for concurrent requests', async () => {
    const replies = await Promise.all(Array.from({ length: 8 }, () => postQuery(program().url, LEVELS, WITH_COST)));
    expect(replies.map((reply) => costOf(reply).roundTrips)).toEqual(Array(8).fill(2));
    expect(new Set(replies.map((reply) => costOf(reply).rows)).size).toBe(1);
  });

  it('is not returned for another value of the header', async () => {
    for (const value of ['0', '', 'yes'])
      expect(Object.keys(JSON.parse((await postQuery(program().url, HOLDER, { 'x-cost': value })).text))).toEqual([
        'data',
      ]);
  });
}

describe('the cost of a request, with the embedded store', () => {
  testRequestCost(programForSuite(), 0);
});

describe('SHOW_COST=1', () => {
  const program = programForSuite({ SHOW_COST: '1' });

  it('returns the cost without the header', async () => {
    expect(counted(await postQuery(program().url, HOLDER))).toMatchObject({ roundTrips: 1 });
  });
});

describeNeo4j('the cost of a request, with Neo4j', () => {
  let server: Neo4jServer;
  let program: Program;

  beforeAll(async () => {
    server = await serverForSuite();
    await load(server);
    program = await startProgram(settingsFor(server));
  }, LOADING_TEST_MS);

  afterAll(async () => {
    await program?.stop();
    await server?.stop();
  });

  testRequestCost(() => program, 1);

  it('includes the time of the database', async () => {
    const { databaseMs, totalMs } = costOf(await postQuery(program.url, HOLDER, WITH_COST));
    expect(databaseMs).toBeGreaterThan(0);
    expect(totalMs).toBeGreaterThan(databaseMs);
  });
});
