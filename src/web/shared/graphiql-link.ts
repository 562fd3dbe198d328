/** Links to GraphiQL that hold a query and its variables. They stand after the #, so that they never reach a server's log. */
export interface Shared {
  readonly query: string;
  /** JSON; empty for none. */
  readonly variables: string;
}

export function graphiqlLink({ query, variables }: Shared): string {
  const held = new URLSearchParams({ query, ...(variables.trim() ? { variables } : {}) });
  return `/graphiql#${held}`;
}

/** What a link holds; null where it holds no query. */
export function readGraphiqlLink(hash: string): Shared | null {
  const held = new URLSearchParams(hash.replace(/^#/, ''));
  const query = held.get('query');
  return query ? { query, variables: held.get('variables') ?? '' } : null;
}
