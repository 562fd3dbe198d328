import { ApiError } from '../../errors.js';
import {
  DEFAULT_DEPTH,
  DEFAULT_NODES,
  MAX_DEPTH,
  MAX_NODES,
  MAX_PAGE_SIZE,
  STATEMENTS_PER_NODE,
} from '../../query/limits.js';
import type { WalkArguments } from '../../query/walk-arguments.js';
import { toWalk } from '../../query/walk-arguments.js';
import { withinLimits } from '../../query/within-limits.js';
import type { SubgraphRow } from '../../stores/graph-store.js';
import type { Context } from '../context.js';
import { knownEntities } from '../known-entities.js';
import { referenced } from '../referenced.js';
import { type FieldSpec, type ObjectTypeSpec, objectType } from '../spec.js';
import { walkArgs } from './arguments.js';

interface NeighbourhoodArguments extends WalkArguments {
  readonly ids: readonly string[];
  readonly depth?: number | null;
  readonly limit?: number | null;
}

/** A part of the graph, as a type. */
export function subgraphType(): ObjectTypeSpec {
  return objectType('Subgraph', 'A part of the graph: entities and the statements between them.', {
    nodes: {
      type: '[Entity!]!',
      description: 'Entities, sorted by distance from the starting entities, then by name, then by id.',
      resolve: ({ nodes }: SubgraphRow, _args, context, info) =>
        Promise.all(nodes.map((id) => referenced(id, context, info))),
    },
    statements: {
      type: '[Statement!]!',
      description: `Statements of the selected relations between these nodes, sorted by id. Maximum: ${STATEMENTS_PER_NODE} times limit.`,
      weight: 3,
    },
    truncated: {
      type: 'Boolean!',
      description: 'Whether nodes or statements within depth are missing because of limit.',
    },
  });
}

/** The field of Query that returns a part of the graph. */
export function neighbourhoodField(): FieldSpec {
  return {
    type: 'Subgraph!',
    description:
      'Entities within depth steps of the starting entities, and the statements between them. Statements are followed in both directions. Text kinds and text relations are included only if kinds or relations names one.',
    args: {
      ids: {
        type: '[ID!]!',
        description: `Ids of the starting entities, which are the first nodes of the result. Maximum: ${MAX_PAGE_SIZE} ids. An unknown id is an error.`,
      },
      depth: {
        type: 'Int',
        defaultValue: DEFAULT_DEPTH,
        description: `Maximum number of steps from the starting entities. 0 returns only these and the statements between them. Default: ${DEFAULT_DEPTH}. Maximum: ${MAX_DEPTH}.`,
      },
      ...walkArgs('Only reach entities of these kinds; the starting entities may be of any kind.'),
      limit: {
        type: 'Int',
        defaultValue: DEFAULT_NODES,
        description: `Maximum number of nodes. Default: ${DEFAULT_NODES}. Maximum: ${MAX_NODES}.`,
      },
    },
    weight: DEFAULT_NODES,
    resolve: (_root, args: NeighbourhoodArguments, context) => cutOut(args, context),
  };
}

async function cutOut(args: NeighbourhoodArguments, context: Context): Promise<SubgraphRow> {
  const { ids } = args;
  if (ids.length > MAX_PAGE_SIZE)
    throw new ApiError(
      'QUERY_TOO_COSTLY',
      `ids has ${ids.length} items; the maximum is ${MAX_PAGE_SIZE}. Split the ids over several requests.`,
    );
  const query = {
    ids,
    ...toWalk(args, context.model),
    depth: withinLimits('depth', args.depth ?? DEFAULT_DEPTH, 0, MAX_DEPTH),
    limit: withinLimits('limit', args.limit ?? DEFAULT_NODES, 1, MAX_NODES),
  };
  const [found] = await Promise.all([context.store.neighbourhood(query), knownEntities('ids', ids, context)]);
  return found;
}
