import { parse } from 'graphql';
import { Selections } from '../../src/web/graphiql/selections.js';
import { withoutTypenames, withTypenames } from '../../src/web/graphiql/typenames.js';
import { selectionsOf } from './selections.js';

describe('withTypenames', () => {
  it('selects the type of each object, without aliases, and keeps lines and comments', () => {
    const query = `{ # all
  those: claims { nodes { ...Name ...on Law { id } } }
}
fragment Name on Entity { name }`;
    expect(withTypenames(query).query).toBe(`{ # all
  those: claims { nodes { ...Name ...on Law { id  __typename}  __typename}  __typename}
 __typename}
fragment Name on Entity { name  __typename}`);
  });

  it('selects the type again if it is selected on a condition only', () => {
    const { query } = withTypenames('query Q($x: Boolean!) { node(id: "x") { __typename @include(if: $x) } }');
    expect(query).toContain('@include(if: $x)  __typename}');
  });

  it.each([
    ['selects each type itself', '{ node(id: "x") { __typename } __typename }'],
    ['has another field under that key', '{ node(id: "x") { id __typename: id } }'],
    ['cannot be parsed', '{ node(id: "x") { id }'],
  ])('leaves a query unchanged that %s', (_, query) => {
    expect(withTypenames(query).query).toBe(query);
  });

  it('maps a location to the query as written', () => {
    const written = '{ a: claims { nodes { id } } b: claims { wrong } }\n# and\n{ c }';
    const { query, writtenLocation } = withTypenames(written);
    const lines = query.split('\n');
    const places = ['a:', 'nodes', 'b:', 'wrong'].map((word) => {
      const sent = { line: 1, column: (lines[0] ?? '').indexOf(word) + 1 };
      return [word, writtenLocation(sent)];
    });
    expect(places).toEqual(
      ['a:', 'nodes', 'b:', 'wrong'].map((word) => [word, { line: 1, column: written.indexOf(word) + 1 }]),
    );
    expect(writtenLocation({ line: 3, column: 3 })).toEqual({ line: 3, column: 3 });
  });
});

describe('withoutTypenames', () => {
  it('removes the types that the query does not select, and no others', () => {
    const query = `{ a: node(id: "a") { id ...on Law { __typename } } b: node(id: "b") { id ...on Law { __typename } }
      c: nodes(ids: ["c"]) { ...on Entity { __typename } } }`;
    const data = {
      a: { id: 'law:a', __typename: 'Law' },
      b: { id: 'claim:b', __typename: 'Claim' },
      c: [{ __typename: 'Claim' }, null],
      __typename: 'Query',
    };
    expect(withoutTypenames(data, selectionsOf(query))).toEqual({
      a: { id: 'law:a', __typename: 'Law' },
      b: { id: 'claim:b' },
      c: [{ __typename: 'Claim' }, null],
    });
  });

  it('keeps a type that a fragment may select while the schema is unknown', () => {
    const selections = new Selections(parse('{ node(id: "a") { ...on Entity { __typename } } }'), null, null);
    const data = { node: { __typename: 'Law' }, __typename: 'Query' };
    expect(withoutTypenames(data, selections)).toEqual({ node: { __typename: 'Law' } });
  });
});
