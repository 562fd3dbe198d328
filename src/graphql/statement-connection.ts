import type { GraphQLResolveInfo } from 'graphql';
import type { StatementRecord } from '../model/statement.js';
import type { StatementAsk } from '../query/ask.js';
import type { Answer, EntityRow } from '../stores/graph-store.js';
import { type ConnectionResult, pageInfo } from './connection.js';
import type { Context } from './context.js';
import { cursorTag, encodeCursor } from './cursor.js';
import { type Input, namedIn, WhereReader } from './inputs/read-where.js';
import { named, selectionOf } from './look-ahead.js';
import { type PageArguments, toWindow } from './page-arguments.js';

/** The arguments of a list of statements. */
export interface StatementArguments extends PageArguments {
  readonly where?: Input | null;
  readonly direction?: 'OUT' | 'IN' | 'BOTH' | null;
}

export interface StatementEdge {
  readonly node: StatementRecord;
  readonly cursor: () => string;
}

const TAG = cursorTag('Statement', ['relation', 'id']);
const TEXT = { scalar: 'text', optional: false } as const;

/** Resolves the root list of statements. */
export async function statementConnection(
  context: Context,
  info: GraphQLResolveInfo,
  args: StatementArguments,
): Promise<ConnectionResult<StatementEdge>> {
  const ask = toAsk(context, info, args);
  return toConnection(await context.store.listStatements(ask, context.deadline), args);
}

/** Resolves the statements in which an entity stands. */
export async function statementsOfConnection(
  context: Context,
  info: GraphQLResolveInfo,
  args: StatementArguments,
  entity: Pick<EntityRow, 'id' | 'kind'>,
): Promise<ConnectionResult<StatementEdge>> {
  const ask = toAsk(context, info, args);
  // Whoever asks a section for its statements wants those of sections.
  const own = context.model.kindByValue(entity.kind).textual ? [entity.kind] : [];
  const textual = { ...ask.textual, kinds: [...ask.textual.kinds, ...own] };
  const answer = await context.loaders.statementsOf(entity.id, {
    ...ask,
    textual,
    direction: args.direction ?? 'BOTH',
  });
  return toConnection(answer, args);
}

function toAsk({ model }: Context, info: GraphQLResolveInfo, args: StatementArguments): StatementAsk {
  const selection = selectionOf(info);
  const filter = new WhereReader(model).statements(args.where);
  const { kinds, relations } = namedIn(args.where, model);
  const window = toWindow(args, [], TAG, [TEXT, TEXT]);
  return {
    filter,
    window: named(selection, 'edges', 'nodes', 'pageInfo').length > 0 ? window : null,
    total: named(selection, 'totalCount').length > 0,
    textual: {
      kinds: kinds.filter((kind) => model.kindByValue(kind).textual),
      relations: relations.filter((relation) => model.relation(relation).textual),
    },
  };
}

function toConnection(answer: Answer<StatementRecord>, args: PageArguments): ConnectionResult<StatementEdge> {
  const edges = answer.items.map((node) => ({ node, cursor: () => encodeCursor(TAG, [node.relation, node.id]) }));
  return {
    edges,
    nodes: answer.items,
    pageInfo: pageInfo(edges, answer.cut, args),
    totalCount: answer.total,
    facets: new Map(),
  };
}
