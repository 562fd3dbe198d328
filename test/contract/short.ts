import type { Api, Json } from './api.js';

/** The last part of an id of the graph made by hand; that of the second report says so. */
export function short(id: string): string {
  return id
    .slice(id.indexOf(':') + 1)
    .replace('alpha-2021:', '')
    .replace('beta-2021:', 'beta/');
}

/** Many of them, parted by spaces. */
export function shorts(nodes: readonly { readonly id: string }[]): string {
  return nodes.map(({ id }) => short(id)).join(' ');
}

/** What a root list lets through, by id. */
export async function listed(api: Api, list: string, where: Json): Promise<string> {
  const data = await api.ask(
    `query ($where: ${whereOf(api, list)}) { list: ${list}(where: $where, first: 200) { totalCount nodes { id } } }`,
    { where },
  );
  expect(data.list.totalCount).toBe(data.list.nodes.length);
  return words(shorts(data.list.nodes));
}

/** Words in alphabetical order: for comparing sets. */
export function words(text: string): string {
  return text.split(' ').sort().join(' ').trim();
}

function whereOf({ model }: Api, list: string): string {
  if (list === 'entities') return 'EntityWhere';
  if (list === 'statements') return 'StatementWhere';
  return `${model.kinds.find(({ plural }) => plural === list)?.name}Where`;
}
