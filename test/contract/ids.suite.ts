import type { Api, Json } from './api.js';
import { ACME, ALPHA } from './harbour.js';

const UNKNOWN = [
  'organization:none',
  'nothing',
  '',
  'statement:none',
  'unkind:acme',
  'organization:acme ',
  'ORGANIZATION:ACME',
];
const BROKEN = '\uD83D';

/** Ids: node, nodes, and ids as arguments. */
export function ids(api: () => Api): void {
  const node = async (id: string): Promise<Json> =>
    (await api().ask('query ($id: ID!) { node(id: $id) { __typename id ... on Entity { kind name } } }', { id })).node;

  it('node: an entity, with the fields of its kind', async () => {
    expect(await node(ACME)).toEqual({ __typename: 'Organization', id: ACME, kind: 'ORGANIZATION', name: '阿克米' });
  });

  it('node: every entity and every statement by its own id', async () => {
    const { entities, statements } = await api().ask(
      '{ entities(first: 200) { nodes { __typename id kind name } } statements(first: 200) { nodes { __typename id } } }',
    );
    const all = [...entities.nodes, ...statements.nodes];
    expect(all.length).toBeGreaterThan(60);
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Entity { kind name } } }';
    const found = await api().ask(query, { ids: all.slice(0, 200).map(({ id }: Json) => id) });
    expect(found.nodes).toEqual(all.slice(0, 200));
  });

  it('node: text kinds and their statements too', async () => {
    expect(await node(ALPHA)).toMatchObject({ __typename: 'Report' });
    expect(await node('passage:alpha-2021:1')).toMatchObject({ __typename: 'Passage' });
    const { passages } = await api().ask(
      '{ passages(first: 1) { nodes { inSection { edges { statement { id } } } } } }',
    );
    const { id } = passages.nodes[0].inSection.edges[0].statement;
    expect(await node(id)).toEqual({ __typename: 'Statement', id });
  });

  it.each(UNKNOWN)('node: “%s” is null, and no error', async (id) => {
    expect(await node(id)).toBeNull();
  });

  it('node: a lone surrogate is an unknown id', async () => {
    expect(await node(BROKEN)).toBeNull();
    expect(await node(`statement:${BROKEN}`)).toBeNull();
  });

  it('nodes: in the order of ids, null for unknown ids, duplicates included', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const given = [ALPHA, ...UNKNOWN, ACME, BROKEN, ALPHA];
    const { nodes } = await api().ask(query, { ids: given });
    expect(nodes).toEqual([{ id: ALPHA }, ...UNKNOWN.map(() => null), { id: ACME }, null, { id: ALPHA }]);
    expect((await api().ask(query, { ids: [] })).nodes).toEqual([]);
  });

  it('nodes: at most 200 ids', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect((await api().ask(query, { ids: Array(200).fill(ACME) })).nodes).toHaveLength(200);
    const { code, message } = await api().refusal(query, { ids: Array(201).fill(ACME) });
    expect(code).toBe('QUERY_TOO_COSTLY');
    expect(message).toMatch(/201.*200/);
  });

  it('nodes: entities of several kinds and statements, each with its own fields', async () => {
    const { statements } = await api().ask('{ statements(where: {basis: REFERENCE}, first: 1) { nodes { id } } }');
    const { nodes } = await api().ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename
        ... on Organization { name stockCode } ... on Region { name code level: administrativeLevel }
        ... on Entity { properties { name value } aliases } ... on Statement { basis report { id } subject { name } } } }`,
      { ids: [ACME, 'region:CN', 'organization:beta', statements.nodes[0].id] },
    );
    expect(nodes).toEqual([
      {
        __typename: 'Organization',
        name: '阿克米',
        stockCode: '600000',
        properties: [
          { name: 'type', value: 'COMPANY' },
          { name: 'stockCode', value: '600000' },
        ],
        aliases: ['ACME', '公司'],
      },
      {
        __typename: 'Region',
        name: '中国',
        code: null,
        level: 'COUNTRY',
        properties: [{ name: 'administrativeLevel', value: 'COUNTRY' }],
        aliases: [],
      },
      {
        __typename: 'Organization',
        name: '贝塔',
        stockCode: null,
        properties: [{ name: 'type', value: 'COMPANY' }],
        aliases: [],
      },
      { __typename: 'Statement', basis: 'REFERENCE', report: null, subject: { name: expect.any(String) } },
    ]);
  });

  it('ids in filters: numbers are read as text, a lone surrogate is refused', async () => {
    expect((await api().ask('{ claims(where: {id: {eq: 5}}) { totalCount } }')).claims.totalCount).toBe(0);
    const { code } = await api().refusal('query ($id: ID) { claims(where: {id: {eq: $id}}) { totalCount } }', {
      id: BROKEN,
    });
    expect(code).toBe('BAD_USER_INPUT');
  });
}
