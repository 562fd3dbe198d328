import { execute, parse } from 'graphql';
import { AnswerBudget } from '../../src/graphql/limits/answer-budget.js';
import { contextOf, theSchema } from '../contract/api.js';
import { handmade } from '../contract/graphs.js';
import { openInMemory } from '../contract/stores.js';
import { theModel } from '../the-model.js';

/** Returns the size of a response in bytes, and whether a budget of `limit` bytes refuses it. */
async function answered(query: string, limit: number) {
  const budget = new AnswerBudget(limit);
  const context = contextOf(await openInMemory(await handmade()), await theModel());
  const contextValue = { ...context, budget };
  const result = await execute({ schema: await theSchema(), document: parse(query), contextValue });
  return { bytes: Buffer.byteLength(`${JSON.stringify(result)}\n`), refused: budget.refusal !== undefined, result };
}

describe('the budget of an answer is exact', () => {
  it.each([
    ['a value', '{ __typename }'],
    [
      'values of every type',
      '{ entities { nodes { __typename id kind name nameEn aliases description properties { name value } } } }',
    ],
    ['aliases', '{ a: claims { nodes { b: __typename c: name c: name } } d: claims { e: totalCount } }'],
    [
      'pages',
      '{ claims { totalCount edges { cursor node { id } statement { id } } pageInfo { startCursor hasNextPage } } }',
    ],
    ['empty lists', '{ claims(first: 0) { nodes { id } totalCount } }'],
    ['null', '{ node(id: "none") { id } nodes(ids: ["a", "b"]) { id } }'],
    [
      'relations',
      '{ claims { nodes { about { edges { node { name } statement { basis qualifiers { key value } } } } } } }',
    ],
    [
      'evidence',
      '{ entities { nodes { evidence { quote start end before after section { name } report { text } } } } }',
    ],
    ['statements', '{ statements { nodes { relation subject { id } object { name } rule report { id } } } }'],
    ['facets', '{ claims { facets(by: [SUPPORT, CATEGORY]) { by values { value count entity { id } } } } }'],
    ['numbers and flags', '{ observations { nodes { value derived startDate unit } } }'],
    [
      'a search with its highlights',
      '{ search(text: "a") { totalCount facets { value count } edges { score highlights { field text ranges } } } }',
    ],
    ['fragments', '{ entities { nodes { ...A ... on Claim { text } } } } fragment A on Entity { id }'],
    ['what is skipped', '{ claims { nodes { id name @skip(if: true) } } }'],
    ['statistics', '{ statistics { version kinds { kind count } relations { relation stated } } }'],
    [
      'the schema',
      '{ __schema { queryType { name } directives { name locations } types { kind name enumValues { name } possibleTypes { name } } } }',
    ],
    ['a type', '{ __type(name: "Claim") { name fields { name isDeprecated type { kind ofType { name } } } } }'],
  ])('%s', async (_what, query) => {
    const { bytes, refused, result } = await answered(query, 1e9);
    expect([result.errors, refused]).toEqual([undefined, false]);
    expect((await answered(query, bytes)).refused).toBe(false);
    expect((await answered(query, bytes - 1)).refused).toBe(true);
  });
});
