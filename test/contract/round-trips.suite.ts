import { Api, type Json } from './api.js';
import { type Call, counting } from './counting-store.js';
import { ALPHA } from './harbour.js';

const FLAGSHIP = `{ claims(where: {category: {eq: SERVICE}}, first: 50) { totalCount nodes { name support
  supportedBy(kinds: [CERTIFICATION]) { edges {
    node { name ... on Certification { status } }
    statement { basis rule caveat evidence { quote section { name } start end } } } } } } }`;

/** One question to the store for each level of a query, whatever the number of parents. */
export function roundTrips(api: () => Api): void {
  const calls = async (query: string, variables: Json = {}): Promise<readonly Call[]> => {
    const counted = counting(api().store);
    const over = await Api.over(counted.store);
    await over.ask(query, variables);
    return counted.calls;
  };
  const methods = async (query: string): Promise<string> => (await calls(query)).map(({ method }) => method).join(' ');
  const asked = async (query: string): Promise<Json> => (await calls(query))[0]?.args.find((arg) => arg?.filter);

  it('round trips: the flagship query takes one for each level', async () => {
    const all = await calls(FLAGSHIP);
    expect(all.map(({ method }) => method).sort()).toEqual(['entities', 'list', 'related']);
    expect(all.find(({ method }) => method === 'related')?.keys).toBe(4);
  });

  it('round trips: do not depend on the number of parents', async () => {
    const levels = `nodes { name holds { nodes { name supports { nodes { name supportedBy { nodes { name } } } } } } }`;
    const all = await methods(`{ organizations { ${levels} } }`);
    expect(all).toBe('list related related related');
    expect(await methods(`{ organizations(where: {name: {eq: "阿克米"}}) { ${levels} } }`)).toBe(all);
  });

  it('round trips: statements, their ends and their evidence', async () => {
    const trips = await methods(
      '{ statements(first: 50) { nodes { basis subject { name } object { name } report { name } evidence { section { name } passages { text } } } } }',
    );
    // Ends and reports want the same columns, and so do sections: one question. Passages want their text: another.
    expect(trips.split(' ').sort()).toEqual(['entities', 'entities', 'listStatements']);
  });

  it('round trips: the same relation under fragments of several kinds, and under aliases', async () => {
    const fields = ['Certification', 'Policy', 'Product', 'Standard'].map(
      (kind) => `... on ${kind} { supports { nodes { name } } }`,
    );
    expect(await methods(`{ claims { nodes { supportedBy { nodes { ${fields.join(' ')} } } } } }`)).toBe(
      'list related related',
    );
    expect(
      await methods('{ claims { nodes { a: supportedBy { nodes { name } } b: supportedBy { nodes { name } } } } }'),
    ).toBe('list related');
    expect(
      await methods(
        '{ claims { nodes { a: supportedBy(first: 1) { nodes { name } } b: supportedBy { nodes { name } } } } }',
      ),
    ).toBe('list related related');
  });

  it('round trips: an entity’s statements, for all entities at once', async () => {
    expect(
      await methods(
        '{ entities(first: 50) { nodes { statements(first: 3) { nodes { relation object { name } } } } } }',
      ),
    ).toBe('list listStatements entities');
  });

  it('round trips: nodes, one for entities and one for statements', async () => {
    const ids = [ALPHA, 'region:CN', 'statement:none', 'metric:m1', 'statement:nor-this', 'nothing'];
    const all = await calls('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(all.map(({ method, keys }) => [method, keys]).sort()).toEqual([
      ['entities', 4],
      ['statements', 2],
    ]);
  });

  it('round trips: a text is read once for all its evidence', async () => {
    const all = await calls(
      '{ certifications { nodes { evidence { before after report { name } } } } reports { nodes { text } } }',
    );
    const texts = all.filter(({ args }) => args[1]?.includes?.('publishedText'));
    expect(texts.map(({ method, keys }) => [method, keys])).toEqual([['entities', 2]]);
  });

  it('round trips: none if no data is selected', async () => {
    expect(await methods('{ __typename }')).toBe('');
    expect(await methods('{ claims { __typename } }')).toBe('list');
    expect(await methods('{ claims { nodes { supportedBy(kinds: []) { totalCount nodes { name } } } } }')).toBe('list');
    expect(await methods('{ claims(where: {or: []}) { nodes { supportedBy { nodes { name } } support } } }')).toBe(
      'list',
    );
  });

  it('counts and facets are read only if selected', async () => {
    const counts = async (selection: string) => {
      const { total, facets, page } = await asked(`{ claims { ${selection} } }`);
      return { total, facets, paged: page !== null };
    };
    expect(await counts('nodes { name }')).toEqual({ total: false, facets: [], paged: true });
    expect(await counts('totalCount')).toEqual({ total: true, facets: [], paged: false });
    expect(await counts('facets(by: [SUPPORT]) { by }')).toEqual({
      total: false,
      facets: ['support'],
      paged: false,
    });
    expect(await counts('pageInfo { hasNextPage }')).toEqual({ total: false, facets: [], paged: true });
    expect(await counts('... on ClaimConnection { many: totalCount edges { cursor } }')).toEqual({
      total: true,
      facets: [],
      paged: true,
    });
    expect(await counts('totalCount @skip(if: true) nodes { name }')).toMatchObject({ total: false });
    expect((await asked('{ statements { nodes { id } } }')).total).toBe(false);
    expect((await asked('{ statements { totalCount } }')).page).toBeNull();
  });

  it('only the selected columns are read', async () => {
    const columns = async (selection: string) => (await asked(`{ claims { ${selection} } }`)).columns;
    expect(await columns('nodes { id kind name }')).toEqual([]);
    expect(await columns('nodes { nameEn } edges { node { text } }')).toEqual(['nameEn', 'text']);
    expect(await columns('nodes { ... on Entity { aliases } }')).toEqual(['aliases']);
    expect(await columns('nodes { english: textEn evidence { quote } }')).toEqual(['evidence', 'textEn']);
    expect((await asked('{ claims(orderBy: {field: STRENGTH}) { nodes { id } } }')).columns).toEqual(['strength']);
  });
}
