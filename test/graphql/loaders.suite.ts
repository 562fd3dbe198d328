import { Loaders } from '../../src/graphql/loaders.js';
import type { KindValue } from '../../src/model/vocabulary.js';
import { ALL } from '../../src/query/filter.js';
import type { RelatedQuery } from '../../src/query/queries.js';
import { Api } from '../contract/api.js';
import { counting } from '../contract/counting-store.js';
import { handmade } from '../contract/graphs.js';
import { openInMemory } from '../contract/stores.js';
import { sessionOf } from '../stores/session.js';
import { theModel } from '../the-model.js';

async function counted() {
  const { store, calls } = counting(await openInMemory(await handmade()));
  const model = await theModel();
  return { api: await Api.over(store), calls, loaders: new Loaders(sessionOf(store), model), store, model };
}

describe('loaders', () => {
  it('return rows in the order of the ids, null for unknown ids, and read duplicate ids once', async () => {
    const { loaders, calls } = await counted();
    const ids = ['region:CN', 'region:none', 'metric:m1', 'region:CN'];
    const rows = await Promise.all(ids.map((id) => loaders.entity(id, [])));
    expect(rows.map((row) => row?.id ?? null)).toEqual(['region:CN', null, 'metric:m1', 'region:CN']);
    expect(rows.map((row) => row?.__typename ?? null)).toEqual(['Region', null, 'Metric', 'Region']);
    expect(calls.map(({ method, keys }) => [method, keys])).toEqual([['entities', 3]]);
  });

  it('read at most 1000 keys in one store query', async () => {
    const { loaders, calls } = await counted();
    await Promise.all(Array.from({ length: 2500 }, (_, i) => loaders.entity(`metric:${i}`, [])));
    expect(calls.map(({ keys }) => keys)).toEqual([1000, 1000, 500]);
  });

  it('cache nothing between requests', async () => {
    const { api, calls } = await counted();
    for (let i = 0; i < 2; i++) await api.ask('{ node(id: "region:CN") { id } }');
    expect(calls.map(({ method }) => method)).toEqual(['entities', 'entities']);
  });

  it('reject all callers that wait for a failed query, and no others', async () => {
    const { store, model } = await counted();
    const session = sessionOf(store);
    const broken = Object.create(session, { related: { value: () => Promise.reject(new Error('down')) } });
    const loaders = new Loaders(broken, model);
    const page = { order: [], after: null, before: null, limit: 5, fromEnd: false };
    const kinds: KindValue[] = ['POLICY'];
    const ask = { kinds, filter: ALL, statement: ALL, columns: [], total: false, facets: [], page };
    const supported: RelatedQuery = { ...ask, relation: 'SUPPORTS', direction: 'IN' };
    const results = await Promise.allSettled([
      loaders.related('claim:alpha-2021:a', supported),
      loaders.related('claim:alpha-2021:b', supported),
      loaders.entity('region:CN', []),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
  });
});

describe('the same relation under two aliases gives separate results if they differ in', () => {
  const related = async (a: string, b: string) => {
    const { api, calls } = await counted();
    const { node } = await api.ask(
      `{ node(id: "claim:alpha-2021:a") { ... on Claim { a: supportedBy${a} b: supportedBy${b} } } }`,
    );
    return { a: node.a, b: node.b, asks: calls.filter(({ method }) => method === 'related').length };
  };

  it('their arguments', async () => {
    const { a, b, asks } = await related(
      '(kinds: [POLICY]) { nodes { kind } }',
      '(kinds: [CERTIFICATION]) { nodes { kind } }',
    );
    expect(a.nodes).toEqual([{ kind: 'POLICY' }]);
    expect(b.nodes).toEqual([{ kind: 'CERTIFICATION' }, { kind: 'CERTIFICATION' }]);
    expect(asks).toBe(2);
  });

  it('their filters of statements', async () => {
    const { a, b } = await related(
      '(statement: {basis: STATED}) { totalCount }',
      '(statement: {basis: INFERRED}) { totalCount }',
    );
    expect([a, b]).toEqual([{ totalCount: 1 }, { totalCount: 2 }]);
  });

  it('their columns', async () => {
    const { a, b } = await related('{ nodes { nameEn } }', '{ nodes { evidence { quote } } }');
    expect(a.nodes[1]).toEqual({ nameEn: 'ISO 27001 certification' });
    expect(b.nodes[1].evidence[0]).toEqual({ quote: 'ISO 27001 认证' });
  });

  it('their facets', async () => {
    const { a, b } = await related(
      '{ facets(by: [KIND]) { values { value } } }',
      '{ facets(by: [REPORT]) { values { value } } }',
    );
    expect(a.facets[0].values).toEqual([{ value: 'CERTIFICATION' }, { value: 'POLICY' }]);
    expect(b.facets[0].values.map(({ value }: { value: string }) => value)).toEqual([
      'report:alpha-2021',
      'report:beta-2021',
    ]);
  });

  it('nothing: one store query is sent', async () => {
    const { a, b, asks } = await related('{ nodes { name } }', '{ nodes { name } }');
    expect(a).toEqual(b);
    expect(asks).toBe(1);
  });
});

it('a store query holds all arguments of the field', async () => {
  const { loaders, calls } = await counted();
  const page = { order: [], after: null, before: null, limit: 5, fromEnd: false };
  const ask: Omit<RelatedQuery, 'direction'> = {
    kinds: ['METRIC'],
    relation: 'TARGETS',
    filter: ALL,
    statement: ALL,
    columns: [],
    total: false,
    facets: [],
    page,
  };
  const asks: RelatedQuery[] = [
    { ...ask, direction: 'OUT' },
    { ...ask, direction: 'IN' },
    { ...ask, direction: 'OUT', total: true },
    { ...ask, direction: 'OUT', page: { ...page, limit: 6 } },
    { ...ask, direction: 'OUT', page: { ...page, fromEnd: true } },
    { ...ask, direction: 'OUT', kinds: ['CLAIM'] },
  ];
  await Promise.all(asks.map((each) => loaders.related('program:alpha-2021:saving', each)));
  expect(calls).toHaveLength(asks.length);
  expect(ALL).toEqual({ op: 'and', of: [] });
});
