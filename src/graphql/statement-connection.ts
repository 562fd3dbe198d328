import type { GraphQLResolveInfo } from 'graphql';
import type { StatementRecord } from '../model/statement.js';
import type { KindValue } from '../model/vocabulary.js';
import { cursorTag, encodeCursor } from '../query/cursor.js';
import { readStatementFacets, type StatementFacetArguments } from '../query/facets.js';
import { type PageArguments, toPageRequest } from '../query/page-arguments.js';
import type { StatementFacet, StatementQuery } from '../query/queries.js';
import { type Input, namedIn, WhereReader } from '../query/read-where.js';
import type { Answer, EntityRow } from '../stores/graph-store.js';
import { type ConnectionResult, pageInfo } from './connection.js';
import type { Context } from './context.js';
import { selected } from './look-ahead.js';
import { OncePerField } from './once-per-field.js';

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

type Query = Omit<StatementQuery, 'of'>;

const queries = new OncePerField<Query>();

/** Resolves the root list of statements. */
export async function statementConnection(
  context: Context,
  info: GraphQLResolveInfo,
  args: StatementArguments,
): Promise<ConnectionResult<StatementEdge>> {
  const query = toQuery(context, info, args, false);
  const [answer] = await context.store.listStatements({ ...query, of: null });
  return toConnection(answer, query.facets, args);
}

/** Resolves the statements of which an entity is the subject or object. */
export async function statementsOfConnection(
  context: Context,
  info: GraphQLResolveInfo,
  args: StatementArguments,
  entity: Pick<EntityRow, 'id' | 'kind'>,
): Promise<ConnectionResult<StatementEdge>> {
  const query = queries.of(info, () => toQuery(context, info, args, true));
  const own = context.model.kindByValue(entity.kind).textual ? withKind(query, entity.kind) : query;
  const answer = await context.loaders.statementsOf(entity.id, args.direction ?? 'BOTH', own);
  return toConnection(answer, query.facets, args);
}

/** The statements of a text entity, such as a section, include its own kind. */
function withKind(query: Query, kind: KindValue): Query {
  return { ...query, textual: { ...query.textual, kinds: [...query.textual.kinds, kind] } };
}

function toQuery({ model }: Context, info: GraphQLResolveInfo, args: StatementArguments, ofEntity: boolean): Query {
  const selection = selected(info);
  const filter = new WhereReader(model).statements(args.where);
  const { kinds, relations } = namedIn(args.where, model);
  const page = toPageRequest(args, [], TAG, [TEXT, TEXT]);
  return {
    filter,
    page: selection.has('edges', 'nodes', 'pageInfo') ? page : null,
    total: selection.has('totalCount'),
    facets: [
      ...new Set(
        selection
          .argumentsOf('facets')
          .flatMap((args) => readStatementFacets(args as unknown as StatementFacetArguments, ofEntity)),
      ),
    ],
    textual: {
      kinds: kinds.filter((kind) => model.kindByValue(kind).textual),
      relations: relations.filter((relation) => model.relation(relation).textual),
    },
  };
}

function toConnection(
  answer: Answer<StatementRecord>,
  facets: readonly StatementFacet[],
  args: PageArguments,
): ConnectionResult<StatementEdge> {
  const edges = answer.items.map((node) => ({ node, cursor: () => encodeCursor(TAG, [node.relation, node.id]) }));
  return {
    edges,
    nodes: answer.items,
    pageInfo: pageInfo(edges, answer.cut, args),
    totalCount: answer.total,
    facets: new Map(facets.map((key, i) => [key, { counts: answer.facets[i] ?? [], entities: key === 'report' }])),
  };
}
