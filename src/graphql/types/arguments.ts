import { GraphQLInt, GraphQLString } from 'graphql';
import type { KindDefinition } from '../../model/kind.js';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../query/limits.js';
import type { ArgSpec } from '../declare.js';
import type { Orders } from '../inputs/orders.js';
import type { Wheres } from '../inputs/wheres.js';
import type { Enums } from './enums.js';

type Args = Readonly<Record<string, ArgSpec>>;

/** How a connection is paged. */
export const PAGE_ARGS: Args = {
  first: {
    type: () => GraphQLInt,
    description: `The first so many; ${DEFAULT_PAGE_SIZE} unless told, ${MAX_PAGE_SIZE} at most.`,
  },
  after: { type: () => GraphQLString, description: 'Only what comes after this cursor.' },
  last: { type: () => GraphQLInt, description: `The last so many; ${MAX_PAGE_SIZE} at most. Not together with first.` },
  before: { type: () => GraphQLString, description: 'Only what comes before this cursor.' },
};

/** The arguments of a list of entities of one kind, or of any. */
export function listArgs(kind: KindDefinition | undefined, wheres: Wheres, orders: Orders): Args {
  return {
    where: { type: () => (kind ? wheres.of(kind) : wheres.entity), description: 'Which ones.' },
    orderBy: {
      type: () => [kind ? orders.of(kind) : orders.entity],
      description: 'In which order; by name unless told.',
    },
    ...PAGE_ARGS,
  };
}

/** The arguments of a relation. */
export function relationArgs(kind: KindDefinition | undefined, wheres: Wheres, orders: Orders, enums: Enums): Args {
  const { where, orderBy, ...page } = listArgs(kind, wheres, orders);
  return {
    ...(kind ? {} : kindsArg(enums, 'Only entities of these kinds.')),
    where: where as ArgSpec,
    orderBy: orderBy as ArgSpec,
    statement: { type: () => wheres.statement, description: 'Only along statements that match it.' },
    ...page,
  };
}

/** An argument that chooses kinds. */
export function kindsArg(enums: Enums, description: string): Args {
  return { kinds: { type: () => [enums.kind], description } };
}

/** The arguments that say what a walk may use. */
export function walkArgs(enums: Enums, kinds: string): Args {
  return {
    relations: { type: () => [enums.relationType], description: 'Walk only along statements of these types.' },
    ...kindsArg(enums, kinds),
  };
}
