import type { StatementRecord } from '../../model/statement.js';
import type { StatementAsk } from '../../query/ask.js';
import type { StatementFilter } from '../../query/filter.js';
import type { Answer } from '../graph-store.js';
import { FilterCompiler } from './compile-filter.js';
import { orderBy, STATEMENT_ORDER } from './compile-order.js';
import { compilePlace } from './compile-place.js';
import { type Cypher, ONCE, Parameters, type Row } from './cypher.js';
import type { GraphReader } from './graph-reader.js';
import { limitOf, NO_PAGE, toPage } from './pages.js';
import { readStatement, STATEMENT_COLUMNS } from './statement-columns.js';
import type { Template } from './template.js';
import { visibility } from './visibility.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * Each relation has an index that gives its statements by id. A few relations are read from these and merged. For many,
 * planning a branch for each takes the database longer than sorting all statements; and an end that is told, such as by
 * its id, is the better place to start from.
 */
const MOST_BRANCHES = 8;

/** Answers a question for statements, in one round trip. */
export async function listStatements(
  ask: StatementAsk,
  reader: GraphReader,
  deadline: number,
): Promise<Answer<StatementRecord>> {
  const statement = compileListStatements(ask, reader.files.get('read/list-statements'), reader.vocabulary);
  const [row] = await reader.read(statement, deadline);
  return readStatements(row, ask);
}

export function compileListStatements(ask: StatementAsk, template: Template, vocabulary: Vocabulary): Cypher {
  const parameters = new Parameters();
  const { window } = ask;
  const { types, shown } = visibility(ask, vocabulary, parameters);
  const byRelation = types.length <= MOST_BRANCHES && !asksForEnds(ask.filter);
  const text = template.fill(
    {
      RELATIONS: types.join('|'),
      SHOWN: shown,
      FILTER: new FilterCompiler(vocabulary, parameters).statement(ask.filter, { r: 'r', s: 's', o: 'o' }),
      PLACE: window ? compilePlace(STATEMENT_ORDER, window, byRelation, parameters) : '',
      ORDER: orderBy(STATEMENT_ORDER, window?.fromEnd ?? false),
      COLUMNS: STATEMENT_COLUMNS,
    },
    {
      'items by relation': window && byRelation ? ONCE : [],
      relation: types.map((RELATION) => ({ RELATION })),
      items: window && !byRelation ? ONCE : [],
      total: ask.total ? ONCE : [],
    },
  );
  return { text, parameters: { ...parameters.values, ...(window ? { limit: limitOf(window) } : {}) } };
}

/** The answer in a row. */
export function readStatements(row: Row, { window, total }: StatementAsk): Answer<StatementRecord> {
  return {
    ...(window ? toPage((row.items as readonly unknown[]).map(readStatement), window) : NO_PAGE),
    total: total ? (row.total as number) : null,
    facets: [],
  };
}

function asksForEnds(filter: StatementFilter): boolean {
  if (filter.op === 'and' || filter.op === 'or') return filter.of.some(asksForEnds);
  return filter.op === 'not' ? asksForEnds(filter.of) : filter.op === 'end';
}
