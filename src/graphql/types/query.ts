import { GraphQLID } from 'graphql';
import { ApiError } from '../../errors.js';
import type { KindDefinition } from '../../model/kind.js';
import type { Model } from '../../model/model.js';
import { MAX_PAGE_SIZE } from '../../query/limits.js';
import { namedIn } from '../../query/read-where.js';
import { type ListArguments, listConnection } from '../connection.js';
import type { Context } from '../context.js';
import type { FieldSpec, FieldSpecs, TypeClass } from '../declare.js';
import type { Orders } from '../inputs/orders.js';
import type { Wheres } from '../inputs/wheres.js';
import { selected } from '../look-ahead.js';
import { type StatementArguments, statementConnection } from '../statement-connection.js';
import type { TypeMap } from '../type-map.js';
import { kindsArg, listArgs, PAGE_ARGS } from './arguments.js';
import type { Core } from './core.js';
import type { Enums } from './enums.js';
import { toStatistics } from './statistics.js';

/** The fields of Query. */
export function queryFields(
  model: Model,
  core: Core,
  inputs: { enums: Enums; wheres: Wheres; orders: Orders },
  connections: TypeMap,
  statistics: TypeClass,
): FieldSpecs {
  const { enums, wheres, orders } = inputs;
  const list = (kind: KindDefinition): FieldSpec => ({
    type: () => connections.of(kind.name),
    description: kind.description,
    args: listArgs(kind, wheres, orders),
    resolve: (_root, args, context, info) => listConnection(context, info, args as ListArguments, [kind], kind),
  });
  return {
    node: {
      type: () => core.node,
      nullable: true,
      description: 'An entity or a statement by its id. Returns null if the id is unknown.',
      args: { id: { type: () => GraphQLID, required: true, description: 'Id of an entity or a statement.' } },
      resolve: (_root, { id }, context, info) => nodeById(context, id as string, selected(info).columns(model.kinds)),
    },
    nodes: {
      type: () => [core.node],
      nullable: 'items',
      description: 'Entities and statements by their ids, in the order of ids. An item is null if its id is unknown.',
      args: {
        ids: {
          type: () => [GraphQLID],
          required: true,
          description: `Ids of entities and statements. Maximum: ${MAX_PAGE_SIZE} ids.`,
        },
      },
      weight: 20,
      resolve: (_root, { ids }, context, info) =>
        nodesById(context, ids as string[], selected(info).columns(model.kinds)),
    },
    ...Object.fromEntries(model.kinds.map((kind) => [kind.plural, list(kind)])),
    entities: {
      type: () => connections.of('Entity'),
      description:
        'Entities of any kind. Text kinds (Report, Section, Passage) are included only if kinds or where names them.',
      args: {
        ...kindsArg(enums, 'Only entities of these kinds. Default: all but text kinds.'),
        ...listArgs(undefined, wheres, orders),
      },
      resolve: (_root, args, context, info) => {
        const { kinds, where } = args as ListArguments;
        const textual = new Set(namedIn(where, model).kinds);
        const chosen = model.kinds.filter((kind) =>
          kinds ? kinds.includes(kind.value) : !kind.textual || textual.has(kind.value),
        );
        return listConnection(context, info, args as ListArguments, chosen, undefined);
      },
    },
    statements: {
      type: () => core.statementConnection,
      description:
        'Statements of any relation, sorted by relation, then by id. Statements of text relations or with text kinds are included only if where names the relation or kind.',
      args: {
        where: { type: () => wheres.statement, description: 'Only statements that match this filter. Default: all.' },
        ...PAGE_ARGS,
      },
      resolve: (_root, args, context, info) => statementConnection(context, info, args as StatementArguments),
    },
    statistics: {
      type: () => statistics,
      description: 'Size and version of the graph.',
      resolve: async (_root, _args, { store }) => toStatistics((await store.graph()).counts, model),
    },
  };
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
