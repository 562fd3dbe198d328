import type { StatementRecord } from '../../model/statement.js';
import type { StatementAsk, StatementsOf } from '../../query/ask.js';
import type { Answer } from '../graph-store.js';
import { FilterCompiler } from './compile-filter.js';
import { BY_RELATION, orderBy } from './compile-order.js';
import { compilePlace } from './compile-place.js';
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

/** Answers a question for the statements in which entities stand, for all of them in one round trip. */
export function statementsOf(
  { entities, direction }: StatementsOf,
  ask: StatementAsk,
  reader: GraphReader,
): Promise<Answer<StatementRecord>[]> {
  const compile = (distinct: readonly string[]): Cypher =>
    compileStatementsOf(distinct, direction, ask, reader.files.get('read/statements-of'), reader.vocabulary);
  return byParent(entities, compile, (row) => readStatements(row, ask), reader);
}

export function compileStatementsOf(
  parents: readonly string[],
  direction: StatementsOf['direction'],
  ask: StatementAsk,
  template: Template,
  vocabulary: Vocabulary,
): Cypher {
  const parameters = new Parameters();
  const { window } = ask;
  const { types, shown } = visibility(ask, vocabulary, parameters);
  const along = `-[r:${types.join('|')}]-`;
  const text = template.fill(
    {
      // Without a direction a relationship matches once, even one that leads back to where it starts.
      PATH: `(e)${direction === 'IN' ? '<' : ''}${along}${direction === 'OUT' ? '>' : ''}()`,
      SHOWN: shown,
      FILTER: new FilterCompiler(vocabulary, parameters).statement(ask.filter, { r: 'r', s: 's', o: 'o' }),
      PLACE: window ? compilePlace(BY_RELATION, window, false, parameters) : '',
      ORDER: orderBy(BY_RELATION, window?.fromEnd ?? false),
      COLUMNS: STATEMENT_COLUMNS,
    },
    { items: window ? ONCE : [], total: ask.total ? ONCE : [], facet: statementFacetParts(ask.facets) },
  );
  return { text, parameters: { ...parameters.values, parents, ...(window ? { limit: limitOf(window) } : {}) } };
}
