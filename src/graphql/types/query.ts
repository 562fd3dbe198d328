import { ApiError } from '../../errors.js';
import type { KindDefinition } from '../../model/kind.js';
import type { Model } from '../../model/model.js';
import { MAX_PAGE_SIZE } from '../../query/limits.js';
import { namedIn } from '../../query/read-where.js';
import { type ListArguments, listConnection } from '../connection.js';
import type { Context } from '../context.js';
import { selected } from '../look-ahead.js';
import { type FieldSpec, type FieldSpecs, type ObjectTypeSpec, objectType } from '../spec.js';
import { type StatementArguments, statementConnection } from '../statement-connection.js';
import { kindsArg, listArgs, PAGE_ARGS } from './arguments.js';
import { toStatistics } from './statistics.js';

const DESCRIPTION =
  'Root type: single nodes, a list of each kind, full-text search, paths, neighbourhoods and statistics.';

/** Query, with these further fields. */
export function queryType(model: Model, further: FieldSpecs): ObjectTypeSpec {
  const list = (kind: KindDefinition): FieldSpec => ({
    type: `${kind.name}Connection!`,
    description: kind.description,
    args: listArgs(kind.name),
    resolve: (_root, args: ListArguments, context, info) => listConnection(context, info, args, [kind], kind),
  });
  return objectType('Query', DESCRIPTION, {
    node: {
      type: 'Node',
      description: 'An entity or a statement by its id. Returns null if the id is unknown.',
      args: { id: { type: 'ID!', description: 'Id of an entity or a statement.' } },
      resolve: (_root, { id }: { id: string }, context, info) =>
        nodeById(context, id, selected(info).columns(model.kinds)),
    },
    nodes: {
      type: '[Node]!',
      description: 'Entities and statements by their ids, in the order of ids. An item is null if its id is unknown.',
      args: {
        ids: {
          type: '[ID!]!',
          description: `Ids of entities and statements. Maximum: ${MAX_PAGE_SIZE} ids.`,
        },
      },
      weight: 20,
      resolve: (_root, { ids }: { ids: string[] }, context, info) =>
        nodesById(context, ids, selected(info).columns(model.kinds)),
    },
    ...Object.fromEntries(model.kinds.map((kind) => [kind.plural, list(kind)])),
    entities: {
      type: 'EntityConnection!',
      description:
        'Entities of any kind. Text kinds (Report, Section, Passage) are included only if kinds or where names them.',
      args: {
        ...kindsArg('Only entities of these kinds. Default: all but text kinds.'),
        ...listArgs('Entity'),
      },
      resolve: (_root, args: ListArguments, context, info) => {
        const { kinds, where } = args;
        const textual = new Set(namedIn(where, model).kinds);
        const chosen = model.kinds.filter((kind) =>
          kinds ? kinds.includes(kind.value) : !kind.textual || textual.has(kind.value),
        );
        return listConnection(context, info, args, chosen, undefined);
      },
    },
    statements: {
      type: 'StatementConnection!',
      description:
        'Statements of any relation, sorted by relation, then by id. Statements of text relations or with text kinds are included only if where names the relation or kind.',
      args: {
        where: { type: 'StatementWhere', description: 'Only statements that match this filter. Default: all.' },
        ...PAGE_ARGS,
      },
      resolve: (_root, args: StatementArguments, context, info) => statementConnection(context, info, args),
    },
    statistics: {
      type: 'Statistics!',
      description: 'Size and version of the graph.',
      resolve: async (_root, _args, { store }) => toStatistics((await store.graph()).counts, model),
    },
    ...further,
  });
}

async function nodeById({ loaders }: Context, id: string, columns: readonly string[]) {
  if (!id.isWellFormed()) return null;
  if (!id.startsWith('statement:')) return loaders.entity(id, columns);
  const statement = await loaders.statement(id);
  return statement && { __typename: 'Statement', ...statement };
}

function nodesById(context: Context, ids: readonly string[], columns: readonly string[]) {
  if (ids.length > MAX_PAGE_SIZE)
    throw new ApiError(
      'QUERY_TOO_COSTLY',
      `ids has ${ids.length} items; the maximum is ${MAX_PAGE_SIZE}. Split the ids over several requests.`,
    );
  return Promise.all(ids.map((id) => nodeById(context, id, columns)));
}
