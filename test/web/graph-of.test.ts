import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { graphOf } from '../../src/web/graphiql/graph-of.js';
import { readAnswer } from '../../src/web/graphiql/typed-answer.js';
import { ROOT } from '../the-model.js';

const SCHEMA = buildSchema(readFileSync(join(ROOT, 'schema', 'schema.graphql'), 'utf8'));
const ANSWERS = join(ROOT, 'test', 'examples', 'answers');

function drawn(query: string, data: Record<string, unknown>, variables = {}) {
  const root = readAnswer(data, SCHEMA, { query, variables });
  if (!root) throw new Error('The query has no operation');
  return graphOf(root);
}

describe('the graph of an answer', () => {
  it('knows kinds that are not asked: by the field, by the kinds asked for, by a fragment', () => {
    const query = `{ claims { nodes { name supportedBy(kinds: [CERTIFICATION]) { edges {
      node { name } statement { basis rule evidence { quote start end } } } } about { nodes { name ... on Service { partOf { totalCount } } } } } } }`;
    const { scene, grounds } = drawn(query, {
      claims: {
        nodes: [
          {
            name: '持续改善',
            supportedBy: {
              edges: [
                {
                  node: { name: 'ISO9001' },
                  statement: { basis: 'INFERRED', rule: 'x', evidence: [{ quote: '标准', start: 1, end: 3 }] },
                },
              ],
            },
            about: { nodes: [{ name: '售后服务', partOf: { totalCount: 0 } }] },
          },
        ],
      },
    });
    expect(scene.nodes.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
      'CLAIM 持续改善',
      'CERTIFICATION ISO9001',
      'SERVICE 售后服务',
    ]);
    expect(scene.edges.map(({ label, isInferred }) => [label, isInferred])).toEqual([
      ['supportedBy', true],
      ['about', false],
    ]);
    expect(grounds.get(scene.edges[0]?.id ?? '')).toMatchObject({
      rule: 'x',
      words: [{ quote: '标准', range: { start: 1, end: 3 } }],
    });
  });

  it('sees through aliases, fragments and variables', () => {
    const query = `query Q($kinds: [Kind!]) { those: claims { nodes { ...Claim } } }
      fragment Claim on Claim { title: name key: id grounds: supportedBy(kinds: $kinds) { all: edges { it: node { ...on Entity { title: name } }
        why: statement { how: basis type: relation } } } }`;
    const edge = { it: { title: 'ISO9001' }, why: { how: 'INFERRED', type: 'SUPPORTS' } };
    const data = { those: { nodes: [{ title: '持续改善', key: 'claim:a:b', grounds: { all: [edge] } }] } };
    const { scene } = drawn(query, data, { kinds: ['CERTIFICATION'] });
    expect(scene.nodes).toEqual([
      { id: 'claim:a:b', kind: 'CLAIM', label: '持续改善' },
      { id: 'CERTIFICATION ISO9001', kind: 'CERTIFICATION', label: 'ISO9001' },
    ]);
    // SUPPORTS leads from the certification to the claim, though it is asked at the claim.
    expect(scene.edges).toMatchObject([
      { source: 'CERTIFICATION ISO9001', target: 'claim:a:b', label: 'SUPPORTS', isInferred: true },
    ]);
  });

  it('knows the kind by an id, a kind or a type name, and says none where nothing tells', () => {
    const query =
      '{ entities { nodes { name } } a: entities { nodes { id } } b: entities { nodes { name k: kind } } node(id: "x") { __typename ... on Entity { name } } }';
    const data = {
      entities: { nodes: [{ name: '甲' }] },
      a: { nodes: [{ id: 'policy-initiative:east' }] },
      b: { nodes: [{ name: '丙', k: 'MANAGEMENT_SYSTEM' }] },
      node: { __typename: 'Law', name: '丁' },
    };
    expect(drawn(query, data).scene.nodes.map(({ kind }) => kind)).toEqual([
      '',
      'POLICY_INITIATIVE',
      'MANAGEMENT_SYSTEM',
      'LAW',
    ]);
  });

  it('is one node for an entity with and without its id, and one for each entity that is told by nothing', () => {
    const query =
      '{ a: claims { nodes { id name } } b: claims { nodes { name } } c: claims { nodes { category } } entities { nodes { name } } }';
    const data = {
      a: { nodes: [{ id: 'claim:a:b', name: '甲' }] },
      b: { nodes: [{ name: '甲' }] },
      c: { nodes: [{ category: 'SERVICE' }, { category: 'SERVICE' }] },
      entities: { nodes: [{ name: '甲' }] },
    };
    expect(drawn(query, data).scene.nodes.map(({ id }) => id)).toEqual(['claim:a:b', 'CLAIM #0', 'CLAIM #1']);
  });

  it('draws statements that are found by themselves, and those under an entity', () => {
    const query = `{ statements { nodes { id relation basis subject { id name } object { id name } } }
      claims { nodes { id statements { nodes { relation subject { id } } } } } }`;
    const statement = {
      id: 'statement:1',
      relation: 'HOLDS',
      basis: 'STATED',
      subject: { id: 'organization:a', name: '甲' },
      object: { id: 'certification:b', name: '乙' },
    };
    const data = {
      statements: { nodes: [statement] },
      claims: {
        nodes: [
          { id: 'claim:c', statements: { nodes: [{ relation: 'SUPPORTS', subject: { id: 'certification:b' } }] } },
        ],
      },
    };
    const { edges } = drawn(query, data).scene;
    expect(edges).toMatchObject([
      { id: 'statement:1', source: 'organization:a', target: 'certification:b', label: 'HOLDS' },
      { source: 'certification:b', target: 'claim:c', label: 'SUPPORTS' },
    ]);
  });

  it('leaves out what is about the text, and what is null', () => {
    const query =
      '{ claims { nodes { name evidence { quote section { name } report { name } } about(first: 1) { nodes { name } } } facets(by: [SUPPORT]) { values { entity { name } } } } }';
    const claim = {
      name: '甲',
      evidence: [{ quote: '甲', section: { name: '乙' }, report: { name: '丙' } }],
      about: null,
    };
    const { scene } = drawn(query, {
      claims: { nodes: [claim, null], facets: [{ values: [{ entity: { name: '丁' } }] }] },
    });
    expect(scene.nodes.map(({ label }) => label)).toEqual(['甲']);
  });

  it.each(readdirSync(ANSWERS))('knows every kind in %s', (file) => {
    const query = readFileSync(join(ROOT, 'src', 'web', 'examples', file.replace('.json', '.graphql')), 'utf8');
    const answer = JSON.parse(readFileSync(join(ANSWERS, file), 'utf8'));
    const { scene } = drawn(query, answer.data ?? answer);
    const unknown = scene.nodes.filter(({ kind }) => !kind);
    const ids = new Set(scene.nodes.map(({ id }) => id));
    expect(scene.nodes.length).toBeGreaterThan(0);
    expect(unknown).toEqual([]);
    for (const { source, target } of scene.edges) expect([ids.has(source), ids.has(target)]).toEqual([true, true]);
  });
});
