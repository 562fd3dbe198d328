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
import { selected } from '../look-ahead.js';
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

/** Declares Path and the Query field that returns paths. */
export function pathsField(declare: Declarations, core: Core, enums: Enums, model: Model): FieldSpec {
  const path = declare.objectType('Path', 'A path from one entity to another along statements.', {
    length: {
      type: () => GraphQLInt,
      description: 'Number of steps. 0 if from equals to.',
      resolve: ({ statements }: PathRow) => statements.length,
    },
    nodes: {
      type: () => [core.entity],
      description: 'Entities along the path, including both ends: one more than length.',
      weight: MAX_PATH_LENGTH + 1,
      resolve: ({ nodes }: PathRow, _args, { loaders }, info) => {
        const columns = selected(info).columns(model.kinds);
        return Promise.all(nodes.map((id) => loaders.referenced(id, columns)));
      },
    },
    statements: {
      type: () => [core.statement],
      description: 'Statement of each step. A step may lead from object to subject, unless direction is OUT.',
      weight: MAX_PATH_LENGTH,
    },
  });
  return {
    type: () => [path],
    description:
      'The shortest paths from one entity to another. Returns an empty list if there is none within maxLength. All paths have the same length; if several statements join two entities, each of them gives a path. Paths are sorted by the name and id of the entities along them, then by the ids of their statements. If from equals to, the result is one path without steps. Text kinds and text relations are included only if kinds or relations names one.',
    args: {
      from: {
        type: () => GraphQLID,
        required: true,
        description: 'Id of the entity at which the paths start. An unknown id is an error.',
      },
      to: {
        type: () => GraphQLID,
        required: true,
        description: 'Id of the entity at which the paths end. An unknown id is an error.',
      },
      ...walkArgs(enums, 'Only pass through entities of these kinds; both ends may be of any kind.'),
      direction: {
        type: () => enums.direction,
        defaultValue: 'BOTH',
        description:
          'OUT: each step leads from subject to object. IN: each step leads from object to subject. BOTH: either. Default: BOTH.',
      },
      maxLength: {
        type: () => GraphQLInt,
        defaultValue: DEFAULT_PATH_LENGTH,
        description: `Maximum number of steps of a path. Default: ${DEFAULT_PATH_LENGTH}. Maximum: ${MAX_PATH_LENGTH}.`,
      },
      limit: {
        type: () => GraphQLInt,
        defaultValue: DEFAULT_PATHS,
        description: `Maximum number of paths. Default: ${DEFAULT_PATHS}. Maximum: ${MAX_PATHS}.`,
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
