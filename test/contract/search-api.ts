import type { Api, Json } from './api.js';

/** All that a search tells. */
export const SEARCH = `query ($text: String!, $kinds: [Kind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount facets { value count } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor score node { id name } highlights { field text ranges } } } }`;

/** Ids and scores of what a text finds, in order. */
export async function found(api: Api, text: string, more: Json = {}): Promise<string[]> {
  const { search } = await api.ask(SEARCH, { text, ...more });
  return search.edges.map(({ score, node }: Json) => `${score} ${node.id.replace('found-2021:', '')}`);
}

/** What is marked in what a text finds: the field and the words between the marks. */
export async function marked(api: Api, text: string, id: string): Promise<string[]> {
  const { search } = await api.ask(SEARCH, { text, first: 200 });
  const edge = search.edges.find(({ node }: Json) => node.id.replace('found-2021:', '') === id);
  return edge.highlights.map(
    ({ field, text: whole, ranges }: Json) =>
      `${field}: ${ranges.map(([start, end]: [number, number]) => whole.slice(start, end)).join(' | ')}`,
  );
}
