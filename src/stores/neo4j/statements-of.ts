import type { StatementRecord } from '../../model/statement.js';
import type { StatementQuery, StatementsOf } from '../../query/queries.js';
import type { Answer } from '../graph-store.js';
import { compileCursor } from './compile-cursor.js';
import { FilterCompiler } from './compile-filter.js';
import { BY_RELATION, orderBy } from './compile-order.js';
import { type Cypher, ONCE, Parameters } from './cypher.js';
import { statementFacetParts } from './facets.js';
import type { GraphReader } from './graph-reader.js';
import { readStatements } from './list-statements.js';
import { limitOf } from './pages.js';
import { byParent } from './parents.js';
import { STATEMENT_COLUMNS } from './statement-columns.js';
import type { Template } from './template.js';
import { visibility } from './visibility.js';
import type { Vocabulary } from './vocabulary.js';

/** Answers a query for the statements of entities, for all entities in one round trip. */
export function statementsOf(
  { entities, direction }: StatementsOf,
  query: StatementQuery,
  reader: GraphReader,
): Promise<Answer<StatementRecord>[]> {
  const compile = (distinct: readonly string[]): Cypher =>
    compileStatementsOf(distinct, direction, query, reader.files.get('read/statements-of'), reader.vocabulary);
  return byParent(entities, compile, (row) => readStatements(row, query), reader);
}

export function compileStatementsOf(
  parents: readonly string[],
  direction: StatementsOf['direction'],
  query: StatementQuery,
  template: Template,
  vocabulary: Vocabulary,
): Cypher {
  const parameters = new Parameters();
  const { page } = query;
  const { types, shown } = visibility(query, vocabulary, parameters);
  const along = `-[r:${types.join('|')}]-`;
  const text = template.fill(
    {
      // Without a direction a relationship matches once, even a loop.
      PATH: `(e)${direction === 'IN' ? '<' : ''}${along}${direction === 'OUT' ? '>' : ''}()`,
      SHOWN: shown,
      FILTER: new FilterCompiler(vocabulary, parameters).statement(query.filter, { r: 'r', s: 's', o: 'o' }),
      CURSOR: page ? compileCursor(BY_RELATION, page, false, parameters) : '',
      ORDER: orderBy(BY_RELATION, page?.fromEnd ?? false),
      COLUMNS: STATEMENT_COLUMNS,
    },
    { items: page ? ONCE : [], total: query.total ? ONCE : [], facet: statementFacetParts(query.facets) },
  );
  return { text, parameters: { ...parameters.values, parents, ...(page ? { limit: limitOf(page) } : {}) } };
}
