import type { Api, Json } from './api.js';
import { short } from './short.js';

/** A claim's support. */
export function support(api: () => Api): void {
  const levels = async (field: string): Promise<string> => {
    const { claims } = await api().ask(`{ claims(orderBy: {field: TEXT}) { nodes { id support: ${field} } } }`);
    const by = new Map<string, string>(claims.nodes.map((node: Json) => [short(node.id), node.support]));
    return ['a', 'b', 'c', 'd', 'e', 'beta/a'].map((id) => by.get(id)).join(' ');
  };

  it.each([
    [
      'STATED before INFERRED before NONE; a reference supports nothing',
      'support',
      'STATED INFERRED NONE STATED NONE INFERRED',
    ],
    ['null kinds are all kinds', 'support(kinds: null)', 'STATED INFERRED NONE STATED NONE INFERRED'],
    ['from one kind', 'support(kinds: [CERTIFICATION])', 'STATED INFERRED NONE INFERRED NONE INFERRED'],
    ['from another kind', 'support(kinds: [POLICY])', 'INFERRED NONE NONE NONE NONE NONE'],
    ['from two kinds', 'support(kinds: [POLICY, PRODUCT])', 'INFERRED NONE NONE STATED NONE NONE'],
    ['from a kind that cannot support', 'support(kinds: [CLAIM])', 'NONE NONE NONE NONE NONE NONE'],
    ['from a text kind', 'support(kinds: [PASSAGE])', 'NONE NONE NONE NONE NONE NONE'],
    ['from no kind', 'support(kinds: [])', 'NONE NONE NONE NONE NONE NONE'],
  ])('support: %s', async (_what, field, expected) => {
    expect(await levels(field)).toBe(expected);
  });

  it('support: two aliases give separate results', async () => {
    const { claims } = await api().ask(
      '{ claims(where: {name: {eq: "Ding"}}) { nodes { all: support some: support(kinds: [CERTIFICATION]) none: support(kinds: []) } } }',
    );
    expect(claims.nodes).toEqual([{ all: 'STATED', some: 'INFERRED', none: 'NONE' }]);
  });

  it('support: follows from the basis of the supporting statements', async () => {
    const { claims } = await api().ask(
      '{ claims { nodes { id support supportedBy { edges { node { kind } statement { basis rule caveat } } } } } }',
    );
    for (const { support, supportedBy } of claims.nodes) {
      const bases: string[] = supportedBy.edges.map(({ statement }: Json) => statement.basis);
      const best = ['STATED', 'INFERRED'].find((basis) => bases.includes(basis)) ?? 'NONE';
      expect(support).toBe(best);
      for (const { statement } of supportedBy.edges)
        expect([statement.rule !== null, statement.caveat !== null]).toEqual(
          Array(2).fill(statement.basis === 'INFERRED'),
        );
    }
  });

  it('supportedBy: returns only the given kinds; none for an empty list', async () => {
    const { node } = await api().ask(`{ node(id: "claim:alpha-2021:a") { ... on Claim {
      all: supportedBy { totalCount }
      some: supportedBy(kinds: [POLICY, AWARD]) { totalCount nodes { id } facets(by: [KIND]) { values { value count } } }
      none: supportedBy(kinds: []) { totalCount nodes { id } pageInfo { hasNextPage } facets(by: [KIND]) { values { value } } }
      impossible: supportedBy(kinds: [CLAIM]) { totalCount nodes { id } }
    } } }`);
    expect(node.all.totalCount).toBe(3);
    expect(node.some.nodes).toEqual([{ id: 'policy:alpha-2021:security' }]);
    expect(node.some.facets[0].values).toEqual([{ value: 'POLICY', count: 1 }]);
    expect(node.none).toMatchObject({ totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } });
    expect(node.none.facets[0].values).toEqual([]);
    expect(node.impossible).toEqual({ totalCount: 0, nodes: [] });
  });
}
