import { GraphQLFloat, GraphQLInt, GraphQLString } from 'graphql';
import { MAX_SEARCH_RESULTS, MAX_SEARCH_TEXT } from '../../query/limits.js';
import type { Declarations, FieldSpec, TypeClass } from '../declare.js';
import { type SearchArguments, type SearchResult, searchConnection } from '../search-connection.js';
import { byCount } from '../to-facet.js';
import { kindsArg, PAGE_ARGS } from './arguments.js';
import type { Core } from './core.js';
import type { Enums } from './enums.js';

/** Declares what a search returns, and the field that asks for it. */
export function searchField(declare: Declarations, core: Core, enums: Enums): FieldSpec {
  const connection = declareSearch(declare, core);
  const { first, after } = PAGE_ARGS as Required<Pick<typeof PAGE_ARGS, 'first' | 'after'>>;
  return {
    type: () => connection,
    description:
      'Full text over names, English names, aliases, descriptions, claims and the sentences themselves; Chinese and English. All words must be found; where nothing has them all, what has at least half of them is, most first. Simplified and traditional, full and half width, upper and lower case are one, and so are ISO27001, ISO-IEC27001 and ISO/IEC 27001, 13000 and 13,000. A word of three letters or more finds longer ones that begin with it; where no known word does, small typing errors are mended. The best comes first: name, alias, beginning of a name, all words in names, text; then by how many words match, then by id.',
    args: {
      text: {
        type: () => GraphQLString,
        required: true,
        description: `What to look for, ${MAX_SEARCH_TEXT} characters at most; operators are plain text. One of signs alone is refused, and so is one that finds more than ${MAX_SEARCH_RESULTS} entities.`,
      },
      ...kindsArg(enums, 'Only these kinds; unless told, all but reports and sections.'),
      first,
      after,
    },
    resolve: (_root, args, context, info) => searchConnection(context, info, args as SearchArguments),
  };
}

function declareSearch(declare: Declarations, core: Core): TypeClass {
  const highlight = declare.objectType('Highlight', 'A text in which something was found.', {
    field: { type: () => String, description: 'Where it stands, such as name, nameEn, alias, description or text.' },
    text: { type: () => String, description: 'The whole of it.' },
    ranges: {
      type: () => [[GraphQLInt]],
      description: 'What matched: [start, end) in UTF-16 units, in order; those that overlap or touch are one.',
    },
  });
  const edge = declare.objectType('SearchEdge', 'Something that was found.', {
    cursor: { type: () => String, description: 'Its place in the list.' },
    score: {
      type: () => GraphQLFloat,
      description: 'From 5 for a name to 1 for a text, less the share of the words that are missing.',
    },
    node: { type: () => core.entity, description: 'What was found.' },
    highlights: { type: () => [highlight], description: 'What matched, field by field.', weight: 3 },
  });
  return declare.objectType('SearchConnection', 'A page of what a text finds, best first.', {
    edges: { type: () => [edge], description: 'What was found, with cursors.' },
    pageInfo: { type: () => core.pageInfo, description: 'Where the page stands.' },
    totalCount: { type: () => GraphQLInt, description: 'All that is found.' },
    facets: {
      type: () => [core.facetValue],
      description: 'How many of each kind, over all that is found. Largest count first, then by kind.',
      resolve: ({ facets }: SearchResult) => [...facets].sort(byCount),
      weight: 10,
    },
  });
}
