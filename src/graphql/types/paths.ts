import { DEFAULT_PATH_LENGTH, DEFAULT_PATHS, MAX_PATH_LENGTH, MAX_PATHS } from '../../query/limits.js';
import type { WalkDirection } from '../../query/walk.js';
import type { WalkArguments } from '../../query/walk-arguments.js';
import { toWalk } from '../../query/walk-arguments.js';
import { withinLimits } from '../../query/within-limits.js';
import type { PathRow } from '../../stores/graph-store.js';
import type { Context } from '../context.js';
import { knownEntities } from '../known-entities.js';
import { referenced } from '../referenced.js';
import { type FieldSpec, type ObjectTypeSpec, objectType } from '../spec.js';
import { walkArgs } from './arguments.js';

interface PathsArguments extends WalkArguments {
  readonly from: string;
  readonly to: string;
  readonly direction?: WalkDirection | null;
  readonly maxLength?: number | null;
  readonly limit?: number | null;
}

/** A path, as a type. */
export function pathType(): ObjectTypeSpec {
  return objectType('Path', 'A path from one entity to another along statements.', {
    length: {
      type: 'Int!',
      description: 'Number of steps. 0 if from equals to.',
      resolve: ({ statements }: PathRow) => statements.length,
    },
    nodes: {
      type: '[Entity!]!',
      description: 'Entities along the path, including both ends: one more than length.',
      weight: MAX_PATH_LENGTH + 1,
      resolve: ({ nodes }: PathRow, _args, context, info) =>
        Promise.all(nodes.map((id) => referenced(id, context, info))),
    },
    statements: {
      type: '[Statement!]!',
      description: 'Statement of each step. A step may lead from object to subject, unless direction is OUT.',
      weight: MAX_PATH_LENGTH,
    },
  });
}

/** The field of Query that returns paths. */
export function pathsField(): FieldSpec {
  return {
    type: '[Path!]!',
    description:
      'The shortest paths from one entity to another. Returns an empty list if there is none within maxLength. All paths have the same length; if several statements join two entities, each of them gives a path. Paths are sorted by the name and id of the entities along them, then by the ids of their statements. If from equals to, the result is one path without steps. Text kinds and text relations are included only if kinds or relations names one.',
    args: {
      from: {
        type: 'ID!',
        description: 'Id of the entity at which the paths start. An unknown id is an error.',
      },
      to: {
        type: 'ID!',
        description: 'Id of the entity at which the paths end. An unknown id is an error.',
      },
      ...walkArgs('Only pass through entities of these kinds; both ends may be of any kind.'),
      direction: {
        type: 'Direction',
        defaultValue: 'BOTH',
        description:
          'OUT: each step leads from subject to object. IN: each step leads from object to subject. BOTH: either. Default: BOTH.',
      },
      maxLength: {
        type: 'Int',
        defaultValue: DEFAULT_PATH_LENGTH,
        description: `Maximum number of steps of a path. Default: ${DEFAULT_PATH_LENGTH}. Maximum: ${MAX_PATH_LENGTH}.`,
      },
      limit: {
        type: 'Int',
        defaultValue: DEFAULT_PATHS,
        description: `Maximum number of paths. Default: ${DEFAULT_PATHS}. Maximum: ${MAX_PATHS}.`,
      },
    },
    resolve: (_root, args: PathsArguments, context) => findPaths(args, context),
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
