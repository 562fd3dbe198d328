import type { StatementRecord } from '../../model/statement.js';
import type { StatementFilter } from '../../query/filter.js';
import type { PageRequest } from '../../query/page.js';
import type { StatementQuery } from '../../query/queries.js';
import type { Answer } from '../graph-store.js';
import { compileCursor } from './compile-cursor.js';
import { FilterCompiler } from './compile-filter.js';
import { BY_ID, BY_RELATION, orderBy } from './compile-order.js';
import { type Cypher, ONCE, Parameters, type Row } from './cypher.js';
import { readFacets, statementFacetParts } from './facets.js';
import type { GraphReader } from './graph-reader.js';
import { limitOf, NO_PAGE, toPage } from './pages.js';
import { readStatement, STATEMENT_COLUMNS } from './statement-columns.js';
import { list } from './stored-values.js';
import type { Slots, Template } from './template.js';
import { visibility } from './visibility.js';
import type { Vocabulary } from './vocabulary.js';

/** Maximum number of relations that one statement reads from their indexes, since planning each branch takes time. */
const MAX_BRANCHES = 8;

/**
 * Answers a query for statements: in one round trip, or in several if the first relations in order do not fill the page.
 */
export async function listStatements(query: StatementQuery, reader: GraphReader): Promise<Answer<StatementRecord>> {
  const { page } = query;
  const template = reader.files.get('read/list-statements');
  const groups = groupsOf(query, reader.vocabulary);
  const items: unknown[] = [];
  let counts: Row = {};
  for (const [i, group] of groups.entries()) {
    const counted = i === 0 ? {} : { total: false, facets: [] };
    const statement = compileListStatements({ ...query, ...counted }, group, template, reader.vocabulary);
    const [row] = await reader.read(statement);
    if (i === 0) counts = row;
    items.push(...list(row.items ?? [], 'items'));
    if (!page || items.length > page.limit) break;
  }
  return readStatements({ ...counts, items }, query);
}

/**
 * Returns the relations of a page in order, in groups that are read one after the other. A single null means that all
 * relations are read at once, starting from the ends that the filter names.
 */
function groupsOf(query: StatementQuery, vocabulary: Vocabulary): (readonly string[] | null)[] {
  const { page, filter } = query;
  if (!page || filtersByEnd(filter)) return [null];
  const { after, before, fromEnd } = page;
  const types = visibility(query, vocabulary, new Parameters())
    .types.filter((type) => (!after || type >= String(after[0])) && (!before || type <= String(before[0])))
    .sort();
  if (fromEnd) types.reverse();
  const groups: string[][] = [];
  for (let i = 0; i < types.length; i += MAX_BRANCHES) groups.push(types.slice(i, i + MAX_BRANCHES));
  return groups.length > 0 ? groups : [[]];
}

function compileListStatements(
  query: StatementQuery,
  group: readonly string[] | null,
  template: Template,
  vocabulary: Vocabulary,
): Cypher {
  const parameters = new Parameters();
  const { page } = query;
  const { types, shown } = visibility(query, vocabulary, parameters);
  const fromEnd = page?.fromEnd ?? false;
  const slots = {
    RELATIONS: types.join('|'),
    SHOWN: shown,
    FILTER: new FilterCompiler(vocabulary, parameters).statement(query.filter, { r: 'r', s: 's', o: 'o' }),
    CURSOR: page && !group ? compileCursor(BY_RELATION, page, false, parameters) : '',
    IN: orderBy(BY_ID, fromEnd),
    ORDER: orderBy(BY_RELATION, fromEnd),
    COLUMNS: STATEMENT_COLUMNS,
  };
  const branches = page && group ? group.map((type) => branch(type, page, parameters)) : [];
  const text = template.fill(slots, {
    'items by relation': branches.length > 0 ? ONCE : [],
    relation: branches,
    items: page && !group ? ONCE : [],
    total: query.total ? ONCE : [],
    facet: statementFacetParts(query.facets),
  });
  return { text, parameters: { ...parameters.values, ...(page ? { limit: limitOf(page) } : {}) } };
}

/** The part of one relation in a page. A cursor applies only if it belongs to this relation. */
function branch(type: string, { after, before }: PageRequest, parameters: Parameters): Slots {
  const own = {
    after: after?.[0] === type ? after.slice(1) : null,
    before: before?.[0] === type ? before.slice(1) : null,
  };
  return { RELATION: type, FROM: compileCursor(BY_ID, own, true, parameters) };
}

/** Reads the answer in a row. */
export function readStatements(row: Row, { page, total, facets }: StatementQuery): Answer<StatementRecord> {
  return {
    ...(page ? toPage(list(row.items, 'items').map(readStatement), page) : NO_PAGE),
    total: total ? (row.total as number) : null,
    facets: readFacets(facets, row),
  };
}

function filtersByEnd(filter: StatementFilter): boolean {
  if (filter.op === 'and' || filter.op === 'or') return filter.of.some(filtersByEnd);
  return filter.op === 'not' ? filtersByEnd(filter.of) : filter.op === 'end';
}
