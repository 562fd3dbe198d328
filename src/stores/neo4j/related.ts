import type { RelatedQuery } from '../../query/queries.js';
import type { Answer, RelatedRow } from '../graph-store.js';
import { compileCursor } from './compile-cursor.js';
import { FilterCompiler } from './compile-filter.js';
import { isByName, orderBy, type SortTerm, sortTerms } from './compile-order.js';
import { type Cypher, ONCE, Parameters, type Row } from './cypher.js';
import { entityColumns } from './entity-columns.js';
import { facetParts, readFacets } from './facets.js';
import type { GraphReader } from './graph-reader.js';
import { labelsOf, namesIds } from './list.js';
import { limitOf, NO_PAGE, toPage } from './pages.js';
import { byParent } from './parents.js';
import { readStatement, STATEMENT_COLUMNS } from './statement-columns.js';
import { list } from './stored-values.js';
import type { Template } from './template.js';
import type { Vocabulary } from './vocabulary.js';

/** Answers a query for related entities, for all parents in one round trip. */
export function related(
  parents: readonly string[],
  query: RelatedQuery,
  reader: GraphReader,
): Promise<Answer<RelatedRow>[]> {
  const { read } = entityColumns(query.columns, reader.vocabulary);
  const readItem = (item: unknown): RelatedRow => {
    const [entity, statement] = list(item, 'an item');
    return { entity: read(entity), statement: readStatement(statement) };
  };
  const answer = (row: Row): Answer<RelatedRow> => ({
    ...(query.page ? toPage(list(row.items, 'items').map(readItem), query.page) : NO_PAGE),
    total: query.total ? (row.total as number) : null,
    facets: readFacets(query.facets, row),
  });
  const compile = (distinct: readonly string[]): Cypher =>
    compileRelated(distinct, query, reader.files.get('read/related'), reader.vocabulary);
  return byParent(parents, compile, answer, reader);
}

export function compileRelated(
  parents: readonly string[],
  query: RelatedQuery,
  template: Template,
  vocabulary: Vocabulary,
): Cypher {
  const parameters = new Parameters();
  const { page } = query;
  const isOut = query.direction === 'OUT';
  const [near, far] = isOut ? ['subject', 'object'] : ['object', 'subject'];
  const [s, o] = isOut ? ['p', 'n'] : ['n', 'p'];
  const relation = vocabulary.type(query.relation);
  const along = `-[r:${relation}]-`;
  const compiler = new FilterCompiler(vocabulary, parameters);
  const conditions = [compiler.statement(query.statement, { r: 'r', s, o }), compiler.entity(query.filter, 'n')];
  const inOrder = sortTerms(page?.order ?? [], true, vocabulary);
  const byName = isByName(inOrder) && !namesIds(query.filter);
  const terms = byName ? inOrder.map((term) => onStatement(term, far)) : inOrder;
  const text = template.fill(
    {
      PATH: `(p)${isOut ? `${along}>` : `<${along}`}(n:${labelsOf(query, vocabulary)})`,
      FILTER: conditions.join(' AND '),
      CURSOR: page ? compileCursor(terms, page, byName, parameters) : '',
      // The index begins with the parent; the planner uses its order only if ORDER BY begins with the parent, too.
      ORDER: orderBy(byName ? [parentTerm(near, terms), ...terms] : terms, page?.fromEnd ?? false),
      COLUMNS: entityColumns(query.columns, vocabulary).text,
      STATEMENT: STATEMENT_COLUMNS,
      RELATION: relation,
      NEAR: near,
      FAR: far,
    },
    {
      'items by name': page && byName ? ONCE : [],
      items: page && !byName ? ONCE : [],
      total: query.total ? ONCE : [],
      facet: facetParts(query.facets, vocabulary, parameters),
    },
  );
  return { text, parameters: { ...parameters.values, parents, ...(page ? { limit: limitOf(page) } : {}) } };
}

/** The same term, read from the statement, which holds the name key and the id of its other end. */
function onStatement(term: SortTerm, far: string): SortTerm {
  if (term.property === 'statement') return term;
  return { ...term, expression: `r.${far}${term.property === 'name' ? 'Key' : 'Id'}` };
}

function parentTerm(near: string, [first]: readonly SortTerm[]): SortTerm {
  return { ...(first as SortTerm), expression: `r.${near}Id` };
}
