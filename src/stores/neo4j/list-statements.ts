import type { StatementRecord } from '../../model/statement.js';
import type { StatementAsk } from '../../query/ask.js';
import type { StatementFilter } from '../../query/filter.js';
import type { Window } from '../../query/page.js';
import type { Answer } from '../graph-store.js';
import { FilterCompiler } from './compile-filter.js';
import { BY_ID, BY_RELATION, orderBy } from './compile-order.js';
import { compilePlace } from './compile-place.js';
import { type Cypher, ONCE, Parameters, type Row } from './cypher.js';
import { readFacets, statementFacetParts } from './facets.js';
import type { GraphReader } from './graph-reader.js';
import { limitOf, NO_PAGE, toPage } from './pages.js';
import { readStatement, STATEMENT_COLUMNS } from './statement-columns.js';
import { list } from './stored-values.js';
import type { Slots, Template } from './template.js';
import { visibility } from './visibility.js';
import type { Vocabulary } from './vocabulary.js';

/** How many relations one statement reads from their indexes: planning a branch for each takes the database long. */
const MOST_BRANCHES = 8;

/**
 * Answers a question for statements: in one round trip, or in more where the relations that come first in order do not
 * fill the page.
 */
export async function listStatements(ask: StatementAsk, reader: GraphReader): Promise<Answer<StatementRecord>> {
  const { window } = ask;
  const template = reader.files.get('read/list-statements');
  const groups = groupsOf(ask, reader.vocabulary);
  const items: unknown[] = [];
  let counts: Row = {};
  for (const [i, group] of groups.entries()) {
    const counted = i === 0 ? {} : { total: false, facets: [] };
    const statement = compileListStatements({ ...ask, ...counted }, group, template, reader.vocabulary);
    const [row] = await reader.read(statement);
    if (i === 0) counts = row;
    items.push(...list(row.items ?? [], 'items'));
    if (!window || items.length > window.limit) break;
  }
  return readStatements({ ...counts, items }, ask);
}

/**
 * The relations of a page, in its order and in groups to be read one after the other. A single null is for reading
 * whatever relation at once: an end that is told, such as by its id, is the better place to start from.
 */
function groupsOf(ask: StatementAsk, vocabulary: Vocabulary): (readonly string[] | null)[] {
  const { window, filter } = ask;
  if (!window || asksForEnds(filter)) return [null];
  const { after, before, fromEnd } = window;
  const types = visibility(ask, vocabulary, new Parameters())
    .types.filter((type) => (!after || type >= String(after[0])) && (!before || type <= String(before[0])))
    .sort();
  if (fromEnd) types.reverse();
  const groups: string[][] = [];
  for (let i = 0; i < types.length; i += MOST_BRANCHES) groups.push(types.slice(i, i + MOST_BRANCHES));
  return groups.length > 0 ? groups : [[]];
}

function compileListStatements(
  ask: StatementAsk,
  group: readonly string[] | null,
  template: Template,
  vocabulary: Vocabulary,
): Cypher {
  const parameters = new Parameters();
  const { window } = ask;
  const { types, shown } = visibility(ask, vocabulary, parameters);
  const fromEnd = window?.fromEnd ?? false;
  const slots = {
    RELATIONS: types.join('|'),
    SHOWN: shown,
    FILTER: new FilterCompiler(vocabulary, parameters).statement(ask.filter, { r: 'r', s: 's', o: 'o' }),
    PLACE: window && !group ? compilePlace(BY_RELATION, window, false, parameters) : '',
    IN: orderBy(BY_ID, fromEnd),
    ORDER: orderBy(BY_RELATION, fromEnd),
    COLUMNS: STATEMENT_COLUMNS,
  };
  const branches = window && group ? group.map((type) => branch(type, window, parameters)) : [];
  const text = template.fill(slots, {
    'items by relation': branches.length > 0 ? ONCE : [],
    relation: branches,
    items: window && !group ? ONCE : [],
    total: ask.total ? ONCE : [],
    facet: statementFacetParts(ask.facets),
  });
  return { text, parameters: { ...parameters.values, ...(window ? { limit: limitOf(window) } : {}) } };
}

/** One relation's part of a page: the place is in it only where it is of this relation. */
function branch(type: string, { after, before }: Window, parameters: Parameters): Slots {
  const own = {
    after: after?.[0] === type ? after.slice(1) : null,
    before: before?.[0] === type ? before.slice(1) : null,
  };
  return { RELATION: type, FROM: compilePlace(BY_ID, own, true, parameters) };
}

/** The answer in a row. */
export function readStatements(row: Row, { window, total, facets }: StatementAsk): Answer<StatementRecord> {
  return {
    ...(window ? toPage(list(row.items, 'items').map(readStatement), window) : NO_PAGE),
    total: total ? (row.total as number) : null,
    facets: readFacets(facets, row),
  };
}

function asksForEnds(filter: StatementFilter): boolean {
  if (filter.op === 'and' || filter.op === 'or') return filter.of.some(asksForEnds);
  return filter.op === 'not' ? asksForEnds(filter.of) : filter.op === 'end';
}
