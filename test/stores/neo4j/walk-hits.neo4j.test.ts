import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import type { Model } from '../../../src/model/model.js';
import type { NeighbourhoodQuery, PathsQuery } from '../../../src/query/walk.js';
import type { Row } from '../../../src/stores/neo4j/cypher.js';
import { readCypherFiles } from '../../../src/stores/neo4j/cypher-files.js';
import { Executor } from '../../../src/stores/neo4j/executor.js';
import { FORMAT, GraphReader } from '../../../src/stores/neo4j/graph-reader.js';
import { loadIntoNeo4j } from '../../../src/stores/neo4j/load.js';
import { neighbourhood } from '../../../src/stores/neo4j/neighbourhood.js';
import { paths } from '../../../src/stores/neo4j/paths.js';
import { Vocabulary } from '../../../src/stores/neo4j/vocabulary.js';
import { GraphBuilder } from '../../contract/build-graph.js';
import type { Neo4jServer } from '../../neo4j/server.js';
import { describeNeo4j, serverForSuite } from '../../neo4j/suite.js';
import { ROOT, theModel } from '../../the-model.js';

const HUB = 1000;

/** A graph reader that counts the database hits of its statements. */
class ProfilingReader extends GraphReader {
  hits = 0;
  trips = 0;
  driver: Driver | undefined;

  override async read({ text, parameters }: Parameters<GraphReader['read']>[0]): Promise<[Row, ...Row[]]> {
    const session = (this.driver as Driver).session({ defaultAccessMode: neo4j.session.READ });
    try {
      const given = { ...parameters, format: FORMAT, model: this.vocabulary.hash };
      const { records, summary } = await session.run(`PROFILE ${text}`, given);
      this.trips++;
      this.hits += hitsOf(summary.profile as ProfiledPlan);
      return records.map((record) => record.toObject() as Row) as [Row, ...Row[]];
    } finally {
      await session.close();
    }
  }
}

function hitsOf({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsOf(child), dbHits);
}

describeNeo4j('a walk does not expand a hub', () => {
  let server: Neo4jServer;
  let model: Model;
  let executor: Executor;
  let reader: ProfilingReader;

  beforeAll(async () => {
    [server, model] = await Promise.all([serverForSuite(), theModel()]);
    const graph = new GraphBuilder(model).entity('organization:hub', '众', { properties: { type: 'COMPANY' } });
    const properties = { text: '说', category: 'SERVICE', commitment: 'DONE', strength: 'PLAIN' };
    for (let i = 0; i < HUB; i++) {
      graph.entity(`claim:x:c${i}`, `说${i}`, { properties });
      graph.state(`claim:x:c${i}`, 'MADE_BY', 'organization:hub');
    }
    await loadIntoNeo4j(graph.build(), model, server, ROOT);
    executor = new Executor(server);
    const database = { executor, vocabulary: new Vocabulary(model), files: await readCypherFiles(ROOT) };
    reader = new ProfilingReader(database, { deadline: Number.POSITIVE_INFINITY });
    reader.driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
      disableLosslessIntegers: true,
    });
  }, 300_000);
  beforeEach(() => {
    reader.hits = 0;
    reader.trips = 0;
  });
  afterAll(async () => {
    await reader?.driver?.close();
    await executor?.close();
    await server?.stop();
  });

  const walk = () => ({
    relations: model.relations.filter(({ textual }) => !textual).map(({ type }) => type),
    kinds: model.kinds.filter(({ textual }) => !textual).map(({ value }) => value),
  });
  const path = (from: string, to: string) => {
    const ask: PathsQuery = { from, to, ...walk(), direction: 'BOTH', maxLength: 6, limit: 1 };
    return paths(ask, reader);
  };
  const near = (id: string, more: Partial<NeighbourhoodQuery> = {}) =>
    neighbourhood({ ids: [id], ...walk(), depth: 1, limit: 200, ...more }, reader);

  it('on a path through it', async () => {
    const [found] = await path('claim:x:c7', 'claim:x:c8');
    expect(found?.nodes).toEqual(['claim:x:c7', 'organization:hub', 'claim:x:c8']);
    expect(reader.hits).toBeLessThan(HUB);
    expect(reader.trips).toBe(4);
  });

  it('on a path from it or to it', async () => {
    for (const [from, to] of [
      ['claim:x:c7', 'organization:hub'],
      ['organization:hub', 'claim:x:c7'],
    ] as const)
      expect((await path(from, to))[0]?.nodes).toEqual([from, to]);
    expect(reader.hits).toBeLessThan(HUB);
  });

  it('for the statements in the neighbourhood of one of its neighbours', async () => {
    const { nodes, statements, truncated } = await near('claim:x:c7');
    expect([nodes, statements.length, truncated]).toEqual([['claim:x:c7', 'organization:hub'], 1, false]);
    expect(reader.hits).toBeLessThan(HUB);
  });

  it('more than once for its own neighbourhood', async () => {
    const { nodes, statements, truncated } = await near('organization:hub');
    expect([nodes.length, statements.length, truncated]).toEqual([200, 199, true]);
    expect(reader.hits).toBeLessThan(30 * HUB);
    expect(reader.trips).toBe(2);
  });
});
