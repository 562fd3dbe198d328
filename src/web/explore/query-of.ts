/** The query that gives what is seen, for GraphiQL. */
import type { Shared } from '../shared/graphiql-link.ts';
import type { Operation } from './operations.ts';
import { seenOf, type View } from './view.ts';

/** Ids at most that a query may name. */
const MOST_IDS = 200;

const FRAGMENTS = `
fragment Shown on Entity {
  id
  kind
  name
  nameEn
}

fragment Line on Statement {
  id
  relation
  basis
  rule
  subject {
    ...Shown
  }
  object {
    ...Shown
  }
  evidence {
    quote
    start
    end
  }
}
`;

/** Those very entities and the statements among them; or, where they are too many to name, the neighbourhood they came from. */
export function queryOf(view: View, operations: readonly Operation[]): Shared {
  const { nodes } = seenOf(view);
  const ids = nodes.map(({ id }) => id);
  if (ids.length <= MOST_IDS)
    return {
      query: `# What the explorer shows: these entities, and the statements among them.
query Seen($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...Shown
  }
  statements(
    where: {subject: {id: {in: $ids}}, object: {id: {in: $ids}}${view.statedOnly ? ', basis: STATED' : ''}}
    first: 200
  ) {
    totalCount
    nodes {
      ...Line
    }
  }
}
${FRAGMENTS}`,
      variables: JSON.stringify({ ids }, null, 2),
    };
  const around = operations.findLast((operation) => operation.do === 'around');
  const ids200 = around ? [around.id] : ids.slice(0, MOST_IDS);
  const kinds = view.hidden.size > 0 ? [...new Set(nodes.map(({ kind }) => kind))] : null;
  return {
    query: `# More than ${MOST_IDS} entities: the neighbourhood that they came from.
query Seen($ids: [ID!]!, $depth: Int!, $kinds: [Kind!]) {
  neighbourhood(ids: $ids, depth: $depth, kinds: $kinds, limit: 2000) {
    truncated
    nodes {
      ...Shown
    }
    statements {
      id
      relation
      basis
      subject {
        id
      }
      object {
        id
      }
    }
  }
}
${FRAGMENTS.slice(0, FRAGMENTS.indexOf('fragment Line'))}`,
    variables: JSON.stringify({ ids: ids200, depth: around?.depth ?? 0, ...(kinds ? { kinds } : {}) }, null, 2),
  };
}
