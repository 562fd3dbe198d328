import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import type { Model } from '../../../src/model/model.js';
import type { EntityFilter } from '../../../src/query/filter.js';
import type { PageRequest } from '../../../src/query/page.js';
import type { ListQuery, RelatedQuery } from '../../../src/query/queries.js';
import type { Cypher } from '../../../src/stores/neo4j/cypher.js';
import { type CypherFiles, readCypherFiles } from '../../../src/stores/neo4j/cypher-files.js';
import { FORMAT } from '../../../src/stores/neo4j/graph-reader.js';
import { compileList } from '../../../src/stores/neo4j/list.js';
import { loadIntoNeo4j } from '../../../src/stores/neo4j/load.js';
import { compileRelated } from '../../../src/stores/neo4j/related.js';
import { Vocabulary } from '../../../src/stores/neo4j/vocabulary.js';
import type { Neo4jServer } from '../../neo4j/server.js';
import { describeNeo4j, serverForSuite } from '../../neo4j/suite.js';
import { ROOT, theModel } from '../../the-model.js';
import { randomGraph, SOME_RELATIONS } from './random-graph.js';

const HUB = 3000;
const PAGE = 20;
const ALL = { op: 'and', of: [] } as const;
const DONE = { op: 'property', property: 'commitment', test: { operator: 'eq', value: 'DONE' } } as const;
const ABOUT_PRODUCTS: EntityFilter = {
  op: 'relation',
  relation: 'ABOUT',
  direction: 'OUT',
  kinds: ['PRODUCT'],
  quantifier: 'some',
  entity: ALL,
  statement: ALL,
};

describeNeo4j('the database reads a page only', () => {
  let server: Neo4jServer;
  let model: Model;
  let vocabulary: Vocabulary;
  let files: CypherFiles;
  let driver: Driver;
  let hub: string;

  beforeAll(async () => {
    [server, model, files] = await Promise.all([serverForSuite(), theModel(), readCypherFiles(ROOT)]);
    vocabulary = new Vocabulary(model);
    const graph = randomGraph(model, 7, { entities: 4000, statements: 3000, hub: HUB, relations: SOME_RELATIONS });
    hub = graph.entities.find(({ kind }) => kind === 'ORGANIZATION')?.id as string;
    await loadIntoNeo4j(graph, model, server, ROOT);
    driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
      disableLosslessIntegers: true,
    });
  });
  afterAll(async () => {
    await driver?.close();
    await server?.stop();
  });

  async function profile({ text, parameters }: Cypher): Promise<{ operators: string[]; hits: number }> {
    const session = driver.session({ database: server.database, defaultAccessMode: neo4j.session.READ });
    try {
      const given = { ...parameters, format: FORMAT, model: vocabulary.hash };
      const { summary } = await session.run(`PROFILE ${text}`, given);
      const all = flatten(summary.profile as ProfiledPlan);
      const operators = all.map(({ operatorType }) => operatorType.replace(/@.*/, ''));
      return { operators, hits: all.reduce((sum, { dbHits }) => sum + dbHits, 0) };
    } finally {
      await session.close();
    }
  }

  const list = (page: Partial<PageRequest>, ask: Partial<ListQuery> = {}): Cypher =>
    compileList(
      {
        ...{ kinds: ['CLAIM'], filter: ALL, columns: [], total: false, facets: [], ...ask },
        page: { order: [], after: null, before: null, limit: PAGE, fromEnd: false, ...page },
      },
      files.get('read/list'),
      vocabulary,
    );
  const along = (page: Partial<PageRequest>, ask: Partial<RelatedQuery> = {}): Cypher =>
    compileRelated(
      [hub, 'organization:none'],
      {
        ...{ kinds: ['CLAIM'], filter: ALL, columns: [], total: false, facets: [], statement: ALL },
        ...{ relation: 'MADE_BY', direction: 'IN', ...ask },
        page: { order: [], after: null, before: null, limit: PAGE, fromEnd: false, ...page },
      },
      files.get('read/related'),
      vocabulary,
    );
  const BY_NAME_DOWN = [{ property: 'name', descending: true }];

  it.each<[string, () => Cypher]>([
    ['from the beginning', () => list({})],
    ['from the end', () => list({ fromEnd: true })],
    ['after a place', () => list({ after: ['b', 'claim:x:1'] })],
    ['before a place, from the end', () => list({ before: ['曙光', 'claim:x:1'], fromEnd: true })],
    ['between two cursors', () => list({ after: ['a', ''], before: ['曙光', ''] })],
    [
      'of all kinds',
      () => list({}, { kinds: model.kinds.filter(({ textual }) => !textual).map(({ value }) => value) }),
    ],
  ])('of a list by name, %s', async (_case, statement) => {
    const { operators, hits } = await profile(statement());
    expect(operators.filter((operator) => /Top|Sort|LabelScan/.test(operator))).toEqual([]);
    expect(operators.some((operator) => operator.startsWith('NodeIndex'))).toBe(true);
    expect(hits).toBeLessThan(200);
  });

  it.each<[string, () => Cypher]>([
    ['from the beginning', () => along({})],
    ['from the end', () => along({ fromEnd: true })],
    ['after a place', () => along({ after: ['b', 'claim:x:1', 'statement:a'] })],
    ['before a place, from the end', () => along({ before: ['曙光', 'claim:x:1', 'statement:a'], fromEnd: true })],
    ['of the statements that match', () => along({}, { statement: { op: 'basis', is: 'STATED' } })],
    ['of the entities that match', () => along({}, { filter: DONE })],
    ['of the entities with relations that match', () => along({}, { filter: ABOUT_PRODUCTS })],
    [
      'of the entities that do not match',
      () => along({}, { filter: { op: 'not', of: { op: 'or', of: [DONE, ABOUT_PRODUCTS] } } }),
    ],
  ])('of a relation with thousands of statements, %s', async (_case, statement) => {
    const { operators, hits } = await profile(statement());
    expect(operators).toContain('DirectedRelationshipIndexSeek');
    expect(operators.filter((operator) => /Top|Sort/.test(operator))).toEqual([]);
    expect(hits).toBeLessThan(2000);
  });

  it('of a relation downwards by name, but for the equal names around it', async () => {
    const { operators } = await profile(along({ order: BY_NAME_DOWN }));
    expect(operators).toContain('DirectedRelationshipIndexSeek');
    expect(operators).toContain('PartialTop');
  });

  it('of nothing if no entity can match', async () => {
    const nothing = { op: 'or', of: [] } as const;
    expect((await profile(along({}, { filter: nothing }))).hits).toBeLessThan(50);
    expect((await profile(along({}, { statement: nothing }))).hits).toBeLessThan(50);
  });

  it('of the given ids only', async () => {
    const filter = {
      op: 'property',
      property: 'id',
      test: { operator: 'in', value: ['claim:x:1', 'claim:y'] },
    } as const;
    expect((await profile(list({}, { filter }))).hits).toBeLessThan(50);
    expect((await profile(along({}, { filter }))).hits).toBeLessThan(50);
  });
});

function flatten(plan: ProfiledPlan): ProfiledPlan[] {
  return [plan, ...plan.children.flatMap(flatten)];
}
