import { graphOf } from '../../src/web/graphiql/graph-of.js';
import { readAnswer } from '../../src/web/graphiql/typed-answer.js';
import { selectionsOf } from './selections.js';

/** @param data as the server answers, with the type of each object */
function drawn(query: string, data: Record<string, unknown>) {
  const root = readAnswer(data, selectionsOf(query));
  if (!root) throw new Error('The query has no operation');
  return graphOf(root);
}

describe('the graph of an answer', () => {
  it('has kinds from types, relations from fields, and evidence from statements', () => {
    const query = `{ claims { nodes { name supportedBy { edges {
      node { name } statement { basis rule evidence { quote start end } } } } about { nodes { name } } } } }`;
    const statement = {
      __typename: 'Statement',
      basis: 'INFERRED',
      rule: 'x',
      evidence: [{ __typename: 'Evidence', quote: '标准', start: 1, end: 3 }],
    };
    const { scene, grounds } = drawn(query, {
      claims: {
        nodes: [
          {
            __typename: 'Claim',
            name: '持续改善',
            supportedBy: { edges: [{ node: { __typename: 'Certification', name: 'ISO9001' }, statement }] },
            about: { nodes: [{ __typename: 'Service', name: '售后服务' }] },
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

  it('resolves aliases and fragments', () => {
    const query = `{ those: claims { nodes { ...Claim } } }
      fragment Claim on Claim { title: name key: id grounds: supportedBy { all: edges { it: node { ...on Entity { title: name } }
        why: statement { how: basis type: relation } } } }`;
    const edge = {
      it: { __typename: 'Certification', title: 'ISO9001' },
      why: { __typename: 'Statement', how: 'INFERRED', type: 'SUPPORTS' },
    };
    const claim = { __typename: 'Claim', title: '持续改善', key: 'claim:a:b', grounds: { all: [edge] } };
    const { scene } = drawn(query, { those: { nodes: [claim] } });
    expect(scene.nodes).toEqual([
      { id: 'claim:a:b', kind: 'CLAIM', label: '持续改善' },
      { id: 'CERTIFICATION ISO9001', kind: 'CERTIFICATION', label: 'ISO9001' },
    ]);
    // SUPPORTS leads from the certification to the claim, though it is asked at the claim.
    expect(scene.edges).toMatchObject([
      { source: 'CERTIFICATION ISO9001', target: 'claim:a:b', label: 'SUPPORTS', isInferred: true },
    ]);
  });

  it('leaves out the fields of fragments on other types', () => {
    const query = '{ node(id: "x") { ...on Law { id } ...on Entity { name } ...on Claim { name: id } } }';
    const { scene } = drawn(query, { node: { __typename: 'Law', id: 'law:a', name: '甲' } });
    expect(scene.nodes).toEqual([{ id: 'law:a', kind: 'LAW', label: '甲' }]);
  });

  it('has one node for an entity with and without its id, and one for each entity without id and name', () => {
    const query =
      '{ a: claims { nodes { id name } } b: claims { nodes { name } } c: claims { nodes { category } } entities { nodes { name } } }';
    const claim = (fields: object) => ({ __typename: 'Claim', ...fields });
    const data = {
      a: { nodes: [claim({ id: 'claim:a:b', name: '甲' })] },
      b: { nodes: [claim({ name: '甲' })] },
      c: { nodes: [claim({ category: 'SERVICE' }), claim({ category: 'SERVICE' })] },
      entities: { nodes: [claim({ name: '甲' })] },
    };
    expect(drawn(query, data).scene.nodes.map(({ id }) => id)).toEqual(['claim:a:b', 'CLAIM #0', 'CLAIM #1']);
  });

  it('draws the statements of a list and those of an entity', () => {
    const query = `{ statements { nodes { id relation basis subject { id name } object { id name } } }
      claims { nodes { id statements { nodes { relation subject { id } } } } } }`;
    const statement = {
      __typename: 'Statement',
      id: 'statement:1',
      relation: 'HOLDS',
      basis: 'STATED',
      subject: { __typename: 'Organization', id: 'organization:a', name: '甲' },
      object: { __typename: 'Certification', id: 'certification:b', name: '乙' },
    };
    const support = {
      __typename: 'Statement',
      relation: 'SUPPORTS',
      subject: { __typename: 'Certification', id: 'certification:b' },
    };
    const { edges } = drawn(query, {
      statements: { nodes: [statement] },
      claims: { nodes: [{ __typename: 'Claim', id: 'claim:c', statements: { nodes: [support] } }] },
    }).scene;
    expect(edges).toMatchObject([
      { id: 'statement:1', source: 'organization:a', target: 'certification:b', label: 'HOLDS' },
      { source: 'certification:b', target: 'claim:c', label: 'SUPPORTS' },
    ]);
  });

  it('leaves out text entities and nulls', () => {
    const query =
      '{ claims { nodes { name evidence { quote section { name } report { name } } about(first: 1) { nodes { name } } } facets(by: [SUPPORT]) { values { entity { name } } } } }';
    const evidence = {
      __typename: 'Evidence',
      quote: '甲',
      section: { __typename: 'Section', name: '乙' },
      report: { __typename: 'Report', name: '丙' },
    };
    const claim = { __typename: 'Claim', name: '甲', evidence: [evidence], about: null };
    const { scene } = drawn(query, {
      claims: {
        nodes: [claim, null],
        facets: [{ __typename: 'Facet', values: [{ entity: { __typename: 'Law', name: '丁' } }] }],
      },
    });
    expect(scene.nodes.map(({ label }) => label)).toEqual(['甲']);
  });
});
