import { MAX_SEARCH_RESULTS, MAX_SEARCH_TEXT } from '../../query/limits.js';
import { type SearchArguments, type SearchResult, searchConnection } from '../search-connection.js';
import { type FieldSpec, type ObjectTypeSpec, objectType } from '../spec.js';
import { byCount } from '../to-facet.js';
import { kindsArg, PAGE_ARGS } from './arguments.js';

/** The field of Query that searches. */
export function searchField(): FieldSpec {
  const { first, after } = PAGE_ARGS;
  return {
    type: 'SearchConnection!',
    description:
      'Full-text search over names, English names, aliases, descriptions, claims and sentences, in Chinese and English. An entity must contain all words; if none does, entities that contain at least half of them are returned. Case, character width and simplified or traditional characters are ignored, and ISO27001, ISO-IEC27001 and ISO/IEC 27001 are equal, as are 13000 and 13,000. A word of three or more letters also matches longer words that begin with it; if there are none, it matches words with small spelling differences. Results are sorted by the best match (name, alias, beginning of a name, all words in names, text), then by the number of matching words, then by id.',
    args: {
      text: {
        type: 'String!',
        description: `Words to search for. Operators have no special meaning. A text of punctuation and signs alone is an error. Maximum: ${MAX_SEARCH_TEXT} characters. A text that matches more than ${MAX_SEARCH_RESULTS} entities is an error.`,
      },
      ...kindsArg('Only entities of these kinds. Default: all but Report and Section.'),
      first,
      after,
    },
    resolve: (_root, args: SearchArguments, context, info) => searchConnection(context, info, args),
  };
}

/** SearchConnection, and the types that it consists of. */
export function searchTypes(): ObjectTypeSpec[] {
  const highlight = objectType('Highlight', 'A text that matches the search.', {
    field: {
      type: 'String!',
      description: 'Field that holds the text, such as name, nameEn, alias, description or text.',
    },
    text: { type: 'String!', description: 'The whole text.' },
    ranges: {
      type: '[[Int!]!]!',
      description:
        'Matching ranges of the text in ascending order, each as start (inclusive) and end (exclusive) in UTF-16 code units. Overlapping and adjacent ranges are merged.',
    },
  });
  const edge = objectType('SearchEdge', 'A search result.', {
    cursor: { type: 'String!', description: 'Opaque position of the edge in the list, for after.' },
    score: {
      type: 'Float!',
      description:
        'Relevance: from 5 for a matching name to 1 for a matching text, minus the share of words that are missing.',
    },
    node: { type: 'Entity!', description: 'Entity that matches.' },
    highlights: {
      type: '[Highlight!]!',
      description: 'Matching texts of the entity, one for each field.',
      weight: 3,
    },
  });
  const connection = objectType(
    'SearchConnection',
    'A page of search results, best match first (Relay cursor connection).',
    {
      edges: { type: '[SearchEdge!]!', description: 'Search results of the page, each with its cursor.' },
      pageInfo: { type: 'PageInfo!', description: 'Position of the page in the list.' },
      totalCount: { type: 'Int!', description: 'Number of search results on all pages.' },
      facets: {
        type: '[FacetValue!]!',
        description:
          'Number of search results of each kind, over all pages. Sorted by count in descending order, then by kind.',
        resolve: ({ facets }: SearchResult) => [...facets].sort(byCount),
        weight: 10,
      },
    },
  );
  return [highlight, edge, connection];
}
