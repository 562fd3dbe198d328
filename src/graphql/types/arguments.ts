import { GraphQLInt, GraphQLString } from 'graphql';
import type { KindDefinition } from '../../model/kind.js';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../query/limits.js';
import type { ArgSpec } from '../declare.js';
import type { Orders } from '../inputs/orders.js';
import type { Wheres } from '../inputs/wheres.js';
import type { Enums } from './enums.js';

type Args = Readonly<Record<string, ArgSpec>>;

/** The paging arguments of a connection. */
export const PAGE_ARGS: Args = {
  first: {
    type: () => GraphQLInt,
    description: `Maximum number of items, from the start of the list. Default: ${DEFAULT_PAGE_SIZE}. Maximum: ${MAX_PAGE_SIZE}.`,
  },
  after: {
    type: () => GraphQLString,
    description: 'Only items after this cursor. Default: from the start of the list.',
  },
  last: {
    type: () => GraphQLInt,
    description: `Maximum number of items, from the end of the list; they keep the order of the list. Maximum: ${MAX_PAGE_SIZE}. Cannot be combined with first.`,
  },
  before: { type: () => GraphQLString, description: 'Only items before this cursor. Default: to the end of the list.' },
};

/** The arguments of a list of entities of one kind, or of any kind. */
export function listArgs(kind: KindDefinition | undefined, wheres: Wheres, orders: Orders): Args {
  return {
    where: {
      type: () => (kind ? wheres.of(kind) : wheres.entity),
      description: 'Only entities that match this filter. Default: all.',
    },
    orderBy: {
      type: () => [kind ? orders.of(kind) : orders.entity],
      description: 'Sort keys, most significant first. Default: by name, then by id.',
    },
    ...PAGE_ARGS,
  };
}

/** The arguments of a relation. */
export function relationArgs(kind: KindDefinition | undefined, wheres: Wheres, orders: Orders, enums: Enums): Args {
  const { where, orderBy, ...page } = listArgs(kind, wheres, orders);
  return {
    ...(kind ? {} : kindsArg(enums, 'Only entities of these kinds. Default: all.')),
    where: where as ArgSpec,
    orderBy: orderBy as ArgSpec,
    statement: {
      type: () => wheres.statement,
      description: 'Only entities reached by a statement that matches this filter. Default: all.',
    },
    ...page,
  };
}

/** An argument that chooses kinds. */
export function kindsArg(enums: Enums, description: string): Args {
  return { kinds: { type: () => [enums.kind], description } };
}

/** The arguments that restrict the relations and kinds of a traversal. */
export function walkArgs(enums: Enums, kinds: string): Args {
  return {
    relations: {
      type: () => [enums.relationType],
      description:
        'Only follow statements of these relations. Default: all but text relations (MENTIONED_IN, IN_SECTION, IN_REPORT), which are included if kinds names a text kind.',
    },
    ...kindsArg(enums, kinds),
  };
}
