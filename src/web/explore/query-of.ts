/** The query that gives what is seen, for GraphiQL. */
import type { Shared } from '../shared/graphiql-link.ts';
import { seenOf, type View } from './view.ts';

/** Ids at most that one field may name. */
const MOST_IDS = 200;
/** A filter may hold 200 tests: each id is one at either end, and the basis is one more. */
const MOST_FILTERED = 99;

const SHOWN = `
fragment Shown on Entity {
  id
  kind
  name
  nameEn
}
`;

const LINE = `
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

/** Those very entities and the statements among them: by a filter where they are few, else all by their ids. */
export function queryOf(view: View): Shared {
  const { nodes, lines } = seenOf(view);
  const ids = nodes.map(({ id }) => id);
  if (ids.length <= MOST_FILTERED && lines.length <= MOST_IDS) return filtered(ids, view.statedOnly);
  return byIds(
    ids,
    lines.map(({ id }) => id),
  );
}

function filtered(ids: readonly string[], statedOnly: boolean): Shared {
  return {
    query: `# What the explorer shows: these entities, and the statements among them.
query Seen($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...Shown
  }
  statements(
    where: {subject: {id: {in: $ids}}, object: {id: {in: $ids}}${statedOnly ? ', basis: STATED' : ''}}
    first: 200
  ) {
    totalCount
    nodes {
      ...Line
    }
  }
}
${SHOWN}${LINE}`,
    variables: JSON.stringify({ ids }, null, 2),
  };
}

/** So many that they are asked for in parts. */
function byIds(entities: readonly string[], statements: readonly string[]): Shared {
  const parts = [
    ...partsOf(entities).map((ids, i) => ({ name: `entities${i + 1}`, ids, fields: '...Shown' })),
    ...partsOf(statements).map((ids, i) => ({ name: `statements${i + 1}`, ids, fields: '...Line' })),
  ];
  return {
    query: `# What the explorer shows: these entities, and these statements among them, ${MOST_IDS} at a time.
query Seen(${parts.map(({ name }) => `$${name}: [ID!]!`).join(', ')}) {
${parts.map(({ name, fields }) => `  ${name}: nodes(ids: $${name}) {\n    ${fields}\n  }`).join('\n')}
}
${SHOWN}
fragment Line on Statement {
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
`,
    variables: JSON.stringify(Object.fromEntries(parts.map(({ name, ids }) => [name, ids])), null, 2),
  };
}

function partsOf(ids: readonly string[]): string[][] {
  const parts: string[][] = [];
  for (let i = 0; i < ids.length; i += MOST_IDS) parts.push(ids.slice(i, i + MOST_IDS));
  return parts;
}
