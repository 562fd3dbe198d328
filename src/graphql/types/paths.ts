import { GraphQLID, GraphQLInt } from 'graphql';
import type { Model } from '../../model/model.js';
import { DEFAULT_PATH_LENGTH, DEFAULT_PATHS, MAX_PATH_LENGTH, MAX_PATHS } from '../../query/limits.js';
import type { WalkDirection } from '../../query/walk.js';
import type { WalkArguments } from '../../query/walk-arguments.js';
import { toWalk } from '../../query/walk-arguments.js';
import { withinLimits } from '../../query/within-limits.js';
import type { PathRow } from '../../stores/graph-store.js';
import type { Context } from '../context.js';
import type { Declarations, FieldSpec } from '../declare.js';
import { knownEntities } from '../known-entities.js';
import { columnsOf, selectionOf } from '../look-ahead.js';
import { walkArgs } from './arguments.js';
import type { Core } from './core.js';
import type { Enums } from './enums.js';

interface PathsArguments extends WalkArguments {
  readonly from: string;
  readonly to: string;
  readonly direction?: WalkDirection | null;
  readonly maxLength?: number | null;
  readonly limit?: number | null;
}

/** Declares Path and the field of Query that finds them. */
export function pathsField(declare: Declarations, core: Core, enums: Enums, model: Model): FieldSpec {
  const path = declare.objectType('Path', 'A way from one entity to another along statements.', {
    length: {
      type: () => GraphQLInt,
      description: 'How many steps: 0 from an entity to itself.',
      resolve: ({ statements }: PathRow) => statements.length,
    },
    nodes: {
      type: () => [core.entity],
      description: 'The entities passed, both ends with them: one more than there are steps.',
      weight: MAX_PATH_LENGTH + 1,
      resolve: ({ nodes }: PathRow, _args, { loaders }, info) => {
        const columns = columnsOf(selectionOf(info), model.kinds);
        return Promise.all(nodes.map((id) => loaders.referenced(id, columns)));
      },
    },
    statements: {
      type: () => [core.statement],
      description: 'The statement of each step. Its subject comes after its object where it is walked backwards.',
      weight: MAX_PATH_LENGTH,
    },
  });
  return {
    type: () => [path],
    description:
      'The shortest paths from one entity to another, at most limit of them; none where none is within maxLength. All are equally long: where several statements join two entities, each makes a path of its own. They are ordered by the entities passed, step by step, by name and id, and then by the ids of their statements. An entity’s path to itself is empty, without a step. Where things stand in the text is no step, unless a relation or kind of the text is named.',
    args: {
      from: { type: () => GraphQLID, required: true, description: 'Where they begin: an entity’s id.' },
      to: { type: () => GraphQLID, required: true, description: 'Where they end: an entity’s id.' },
      ...walkArgs(enums, 'Pass only through entities of these kinds; both ends may be of any.'),
      direction: {
        type: () => enums.direction,
        defaultValue: 'BOTH',
        description: 'OUT: each step from subject to object; IN: each from object to subject; BOTH: either way.',
      },
      maxLength: {
        type: () => GraphQLInt,
        defaultValue: DEFAULT_PATH_LENGTH,
        description: `Paths of so many steps at most; it can be up to ${MAX_PATH_LENGTH}.`,
      },
      limit: {
        type: () => GraphQLInt,
        defaultValue: DEFAULT_PATHS,
        description: `So many paths at most; it can be up to ${MAX_PATHS}.`,
      },
    },
    resolve: (_root, args, context) => findPaths(args as PathsArguments, context),
  };
}

async function findPaths(args: PathsArguments, context: Context): Promise<PathRow[]> {
  const { from, to } = args;
  const query = {
    from,
    to,
    ...toWalk(args, context.model),
    direction: args.direction ?? 'BOTH',
    maxLength: withinLimits('maxLength', args.maxLength ?? DEFAULT_PATH_LENGTH, 0, MAX_PATH_LENGTH),
    limit: withinLimits('limit', args.limit ?? DEFAULT_PATHS, 1, MAX_PATHS),
  };
  const known = [knownEntities('from', [from], context), knownEntities('to', [to], context)];
  const [found] = await Promise.all([context.store.paths(query), ...known]);
  return found;
}
