import type { EntityFilter } from '../../query/filter.js';
import type { ListQuery } from '../../query/queries.js';
import type { Answer, EntityRow } from '../graph-store.js';
import { compileCursor } from './compile-cursor.js';
import { FilterCompiler } from './compile-filter.js';
import { isByName, orderBy, sortTerms } from './compile-order.js';
import { type Cypher, ONCE, Parameters } from './cypher.js';
import { entityColumns } from './entity-columns.js';
import { facetParts, readFacets } from './facets.js';
import type { GraphReader } from './graph-reader.js';
import { limitOf, NO_PAGE, toPage } from './pages.js';
import { list as listOf } from './stored-values.js';
import type { Template } from './template.js';
import type { Vocabulary } from './vocabulary.js';

/** Answers a query for entities, in one round trip. */
export async function list(query: ListQuery, reader: GraphReader): Promise<Answer<EntityRow>> {
  const statement = compileList(query, reader.files.get('read/list'), reader.vocabulary);
  const [row] = await reader.read(statement);
  const { read } = entityColumns(query.columns, reader.vocabulary);
  return {
    ...(query.page ? toPage(listOf(row.items, 'items').map(read), query.page) : NO_PAGE),
    total: query.total ? (row.total as number) : null,
    facets: readFacets(query.facets, row),
  };
}

export function compileList(query: ListQuery, template: Template, vocabulary: Vocabulary): Cypher {
  const parameters = new Parameters();
  const { page } = query;
  const terms = sortTerms(page?.order ?? [], false, vocabulary);
  const slots = {
    LABELS: labelsOf(query, vocabulary),
    FILTER: new FilterCompiler(vocabulary, parameters).entity(query.filter, 'n'),
    CURSOR: page ? compileCursor(terms, page, isByName(terms), parameters) : '',
    ORDER: orderBy(terms, page?.fromEnd ?? false),
    COLUMNS: entityColumns(query.columns, vocabulary).text,
  };
  const text = template.fill(slots, {
    items: page ? ONCE : [],
    total: query.total ? ONCE : [],
    facet: facetParts(query.facets, vocabulary, parameters),
  });
  return { text, parameters: { ...parameters.values, ...(page ? { limit: limitOf(page) } : {}) } };
}

/** Returns the label expression of a query, with the label whose ids are indexed if the filter names ids. */
export function labelsOf({ kinds, filter }: Pick<ListQuery, 'kinds' | 'filter'>, vocabulary: Vocabulary): string {
  const labels = vocabulary.anyOf(kinds);
  if (!labels) throw new Error('A query without kinds.');
  return namesIds(filter) ? `(${labels})&Node` : labels;
}

/** Whether a filter only matches entities with given ids. */
export function namesIds(filter: EntityFilter): boolean {
  if (filter.op === 'and') return filter.of.some(namesIds);
  return filter.op === 'property' && filter.property === 'id' && ['eq', 'in'].includes(filter.test.operator);
}
