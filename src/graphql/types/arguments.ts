import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../query/limits.js';
import type { ArgSpecs } from '../spec.js';
import type { TypeName } from './names.js';

/** The paging arguments of a connection. */
export const PAGE_ARGS = {
  first: {
    type: 'Int',
    description: `Maximum number of items, from the start of the list. Default: ${DEFAULT_PAGE_SIZE}. Maximum: ${MAX_PAGE_SIZE}.`,
  },
  after: {
    type: 'String',
    description: 'Only items after this cursor. Default: from the start of the list.',
  },
  last: {
    type: 'Int',
    description: `Maximum number of items, from the end of the list; they keep the order of the list. Maximum: ${MAX_PAGE_SIZE}. Cannot be combined with first.`,
  },
  before: { type: 'String', description: 'Only items before this cursor. Default: to the end of the list.' },
} satisfies ArgSpecs;

/** The arguments of a list of entities of one kind, or of any kind. */
export function listArgs(name: TypeName) {
  return {
    where: {
      type: `${name}Where`,
      description: 'Only entities that match this filter. Default: all.',
    },
    orderBy: {
      type: `[${name}Order!]`,
      description: 'Sort keys, most significant first. Default: by name, then by id.',
    },
    ...PAGE_ARGS,
  } satisfies ArgSpecs;
}

/** The arguments of a relation. */
export function relationArgs(name: TypeName): ArgSpecs {
  const { where, orderBy, ...page } = listArgs(name);
  return {
    ...(name === 'Entity' ? kindsArg('Only entities of these kinds. Default: all.') : {}),
    where,
    orderBy,
    statement: {
      type: 'StatementWhere',
      description: 'Only entities reached by a statement that matches this filter. Default: all.',
    },
    ...page,
  };
}

/** An argument that chooses kinds. */
export function kindsArg(description: string): ArgSpecs {
  return { kinds: { type: '[Kind!]', description } };
}

/** The arguments that restrict the relations and kinds of a traversal. */
export function walkArgs(kinds: string): ArgSpecs {
  return {
    relations: {
      type: '[RelationType!]',
      description:
        'Only follow statements of these relations. Default: all but text relations (MENTIONED_IN, IN_SECTION, IN_REPORT), which are included if kinds names a text kind.',
    },
    ...kindsArg(kinds),
  };
}
