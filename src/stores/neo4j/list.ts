import type { ListAsk } from '../../query/ask.js';
import type { EntityFilter } from '../../query/filter.js';
import type { Answer, EntityRow } from '../graph-store.js';
import { FilterCompiler } from './compile-filter.js';
import { isByName, orderBy, sortTerms } from './compile-order.js';
import { compilePlace } from './compile-place.js';
import { type Cypher, ONCE, Parameters } from './cypher.js';
import { entityColumns } from './entity-columns.js';
import { facetParts, readFacets } from './facets.js';
import type { GraphReader } from './graph-reader.js';
import { limitOf, NO_PAGE, toPage } from './pages.js';
import { list as listOf } from './stored-values.js';
import type { Template } from './template.js';
import type { Vocabulary } from './vocabulary.js';

/** Answers a question for entities of some kinds, in one round trip. */
export async function list(ask: ListAsk, reader: GraphReader): Promise<Answer<EntityRow>> {
  const statement = compileList(ask, reader.files.get('read/list'), reader.vocabulary);
  const [row] = await reader.read(statement);
  const { read } = entityColumns(ask.columns, reader.vocabulary);
  return {
    ...(ask.window ? toPage(listOf(row.items, 'items').map(read), ask.window) : NO_PAGE),
    total: ask.total ? (row.total as number) : null,
    facets: readFacets(ask.facets, row),
  };
}

export function compileList(ask: ListAsk, template: Template, vocabulary: Vocabulary): Cypher {
  const parameters = new Parameters();
  const { window } = ask;
  const terms = sortTerms(window?.order ?? [], false, vocabulary);
  const slots = {
    LABELS: labelsOf(ask, vocabulary),
    FILTER: new FilterCompiler(vocabulary, parameters).entity(ask.filter, 'n'),
    PLACE: window ? compilePlace(terms, window, isByName(terms), parameters) : '',
    ORDER: orderBy(terms, window?.fromEnd ?? false),
    COLUMNS: entityColumns(ask.columns, vocabulary).text,
  };
  const text = template.fill(slots, {
    items: window ? ONCE : [],
    total: ask.total ? ONCE : [],
    facet: facetParts(ask.facets, vocabulary, parameters),
  });
  return { text, parameters: { ...parameters.values, ...(window ? { limit: limitOf(window) } : {}) } };
}

/** The labels of what is asked for; with the one whose ids are indexed where the filter names ids. */
export function labelsOf({ kinds, filter }: Pick<ListAsk, 'kinds' | 'filter'>, vocabulary: Vocabulary): string {
  const labels = vocabulary.anyOf(kinds);
  if (!labels) throw new Error('A question for no kinds.');
  return namesIds(filter) ? `(${labels})&Node` : labels;
}

/** Whether only entities of some given ids can pass. */
export function namesIds(filter: EntityFilter): boolean {
  if (filter.op === 'and') return filter.of.some(namesIds);
  return filter.op === 'property' && filter.property === 'id' && ['eq', 'in'].includes(filter.test.operator);
}
