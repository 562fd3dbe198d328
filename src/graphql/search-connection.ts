import type { GraphQLResolveInfo } from 'graphql';
import type { KindValue } from '../model/vocabulary.js';
import { cursorTag, encodeCursor, type KeyType } from '../query/cursor.js';
import { MAX_SEARCH_RESULTS } from '../query/limits.js';
import { type PageArguments, toPageRequest } from '../query/page-arguments.js';
import type { SearchQuery } from '../query/queries.js';
import { readSearchText } from '../query/search-text.js';
import { searchedColumns } from '../search/fields.js';
import { type Highlight, highlightsOf } from '../search/highlight.js';
import { scoreOf } from '../search/rank.js';
import type { SearchText } from '../search/terms.js';
import type { FacetCount, SearchAnswer } from '../stores/graph-store.js';
import { rankKey } from '../stores/search.js';
import { type PageInfoResult, pageInfo } from './connection.js';
import type { Context } from './context.js';
import type { TypedEntity } from './loaders.js';
import { selected } from './look-ahead.js';

/** The arguments of a search. */
export interface SearchArguments extends Pick<PageArguments, 'first' | 'after'> {
  readonly text: string;
  readonly kinds?: readonly KindValue[] | null;
}

export interface SearchEdge {
  readonly cursor: () => string;
  readonly score: number;
  readonly node: TypedEntity;
  readonly highlights: () => readonly Highlight[];
}

export interface SearchResult {
  readonly edges: readonly SearchEdge[];
  readonly pageInfo: PageInfoResult;
  readonly totalCount: number;
  readonly facets: readonly FacetCount[];
}

/** Types of the sort key: tier, number of matching terms, id. */
const KEY: readonly KeyType[] = [
  { scalar: 'integer', optional: false },
  { scalar: 'integer', optional: false },
  { scalar: 'text', optional: false },
];

/** Resolves a search. */
export async function searchConnection(
  context: Context,
  info: GraphQLResolveInfo,
  args: SearchArguments,
): Promise<SearchResult> {
  const text = readSearchText(args.text);
  const kinds = kindsOf(args.kinds, context);
  const tag = cursorTag('search', [text, kinds]);
  const query = toQuery(context, info, args, { text, kinds, tag });
  const answer: SearchAnswer =
    kinds.length > 0 ? await context.store.search(query) : { items: [], cut: false, kinds: [], groups: text.groups };
  const edges = answer.items.map((found) => ({
    cursor: () => encodeCursor(tag, rankKey(found)),
    score: scoreOf(found.tier, found.matched, answer.groups.length),
    node: context.loaders.typed(found.entity),
    highlights: () =>
      highlightsOf(found.entity, context.model.kindByValue(found.entity.kind), {
        groups: answer.groups,
        codes: text.codes,
      }),
  }));
  return {
    edges,
    pageInfo: pageInfo(edges, answer.cut, args),
    totalCount: answer.kinds.reduce((sum, { count }) => sum + count, 0),
    facets: answer.kinds,
  };
}

/** Returns values of `Kind` in the order of the model. Default: all but Report and Section. */
function kindsOf(chosen: SearchArguments['kinds'], { model }: Context): KindValue[] {
  return model.kinds
    .filter(({ name, textual, value }) => (chosen ? chosen.includes(value) : !textual || name === 'Passage'))
    .map(({ value }) => value);
}

function toQuery(
  { model }: Context,
  info: GraphQLResolveInfo,
  args: SearchArguments,
  { text, kinds, tag }: { text: SearchText; kinds: readonly KindValue[]; tag: string },
): SearchQuery {
  const selection = selected(info);
  const page = toPageRequest(args, [], tag, KEY);
  const chosen = model.kinds.filter(({ value }) => kinds.includes(value));
  const marked = selection.below('edges').has('highlights') ? searchedColumns(chosen) : [];
  return {
    text,
    kinds,
    page: selection.has('edges', 'pageInfo') ? page : null,
    columns: selection.below('edges.node').columns(chosen, marked),
    most: MAX_SEARCH_RESULTS,
  };
}
