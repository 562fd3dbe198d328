import type { Api, Json } from './api.js';
import { ACME } from './harbour.js';

/** Counts of statements by relation, direction, basis and report. */
export function statementFacets(api: () => Api): void {
  const counted = async (query: string): Promise<Record<string, number>[]> => {
    const answer = await api().ask(query);
    const { facets } = answer.node?.statements ?? answer.statements;
    return facets.map(({ values }: Json) => Object.fromEntries(values.map(({ value, count }: Json) => [value, count])));
  };
  const total = async (args: string): Promise<number> =>
    (await api().ask(`{ node(id: "${ACME}") { ... on Entity { statements(${args}) { totalCount } } } }`)).node
      .statements.totalCount;

  it('statement facets: count what totalCount counts under each value', async () => {
    const [relations = {}, directions = {}, bases = {}] = await counted(
      `{ node(id: "${ACME}") { ... on Entity { statements(first: 0) { facets(by: [RELATION, DIRECTION, BASIS]) { values { value count } } } } } }`,
    );
    expect(Object.keys(relations).length).toBeGreaterThan(3);
    for (const [relation, count] of Object.entries(relations))
      expect([relation, count]).toEqual([relation, await total(`where: {relations: [${relation}]}`)]);
    expect(directions).toEqual({ OUT: await total('direction: OUT'), IN: await total('direction: IN') });
    for (const [basis, count] of Object.entries(bases))
      expect([basis, count]).toEqual([basis, await total(`where: {basis: ${basis}}`)]);
  });

  it('statement facets: count within a direction and a filter', async () => {
    const [relations] = await counted(
      `{ node(id: "${ACME}") { ... on Entity { statements(direction: OUT, where: {relations: [HOLDS, OFFERS]}) { facets(by: [RELATION]) { values { value count } } } } } }`,
    );
    expect(relations).toEqual({
      HOLDS: await total('direction: OUT, where: {relations: [HOLDS]}'),
      OFFERS: await total('direction: OUT, where: {relations: [OFFERS]}'),
    });
  });

  it('statement facets: largest count first, then by value, also beside a page', async () => {
    const { statements } = await api().ask(
      '{ statements(first: 3) { nodes { id } totalCount facets(by: [RELATION, BASIS]) { by values { value count } } } }',
    );
    const [relations, bases] = statements.facets;
    expect([relations.by, bases.by, statements.nodes.length]).toEqual(['RELATION', 'BASIS', 3]);
    const sum = (values: Json): number => values.reduce((all: number, { count }: Json) => all + count, 0);
    expect([sum(relations.values), sum(bases.values)]).toEqual([statements.totalCount, statements.totalCount]);
    const sorted = [...relations.values].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    expect(relations.values).toEqual(sorted);
  });

  it('statement facets: a report has its entity; no report is null and last', async () => {
    const { statements } = await api().ask(
      '{ statements { facets(by: [REPORT]) { values { value count entity { id kind } } } } }',
    );
    const { values } = statements.facets[0];
    for (const { value, entity } of values) expect(entity).toEqual(value && { id: value, kind: 'REPORT' });
    expect(values.at(-1).value).toBeNull();
    expect(values.length).toBeGreaterThan(2);
  });

  it('statement facets: of nothing are empty', async () => {
    expect(
      await counted('{ statements(where: {or: []}) { facets(by: [RELATION]) { values { value count } } } }'),
    ).toEqual([{}]);
  });

  it('statement facets: refuse DIRECTION in Query.statements', async () => {
    expect(await api().refusal('{ statements { facets(by: [DIRECTION]) { by } } }')).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'DIRECTION is only available for the statements of an entity. Select facets in Entity.statements.',
    });
  });
}
