import { GraphQLID, GraphQLInt } from 'graphql';
import { ApiError } from '../../errors.js';
import type { Model } from '../../model/model.js';
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
import type { Declarations, FieldSpec } from '../declare.js';
import { knownEntities } from '../known-entities.js';
import { columnsOf, selectionOf } from '../look-ahead.js';
import { walkArgs } from './arguments.js';
import type { Core } from './core.js';
import type { Enums } from './enums.js';

interface NeighbourhoodArguments extends WalkArguments {
  readonly ids: readonly string[];
  readonly depth?: number | null;
  readonly limit?: number | null;
}

/** Declares Subgraph and the field of Query that cuts it out. */
export function neighbourhoodField(declare: Declarations, core: Core, enums: Enums, model: Model): FieldSpec {
  const subgraph = declare.objectType('Subgraph', 'A part of the graph: entities, and what joins them.', {
    nodes: {
      type: () => [core.entity],
      description: 'Nearest first, then by name, then by id.',
      resolve: ({ nodes }: SubgraphRow, _args, { loaders }, info) => {
        const columns = columnsOf(selectionOf(info), model.kinds);
        return Promise.all(nodes.map((id) => loaders.referenced(id, columns)));
      },
    },
    statements: {
      type: () => [core.statement],
      description: `All statements of the relations chosen that join these nodes with each other, by id; ${STATEMENTS_PER_NODE} times limit at most.`,
      weight: 3,
    },
    truncated: { type: () => Boolean, description: 'Whether there is more within depth than limit lets through.' },
  });
  return {
    type: () => subgraph,
    description:
      'All within depth steps of some entities, in whichever direction the statements lead: nearest first, then by name, then by id, and cut at limit. What stands in the text stays out, unless a relation or kind of the text is named.',
    args: {
      ids: {
        type: () => [GraphQLID],
        required: true,
        description: `Where to begin: ids of entities, ${MAX_PAGE_SIZE} at most. They are nodes, too, and come first.`,
      },
      depth: {
        type: () => GraphQLInt,
        defaultValue: DEFAULT_DEPTH,
        description: `So many steps at most; it can be up to ${MAX_DEPTH}. 0 for what joins the entities given.`,
      },
      ...walkArgs(enums, 'Reach and pass only entities of these kinds; those begun with may be of any.'),
      limit: {
        type: () => GraphQLInt,
        defaultValue: DEFAULT_NODES,
        description: `So many nodes at most; it can be up to ${MAX_NODES}.`,
      },
    },
    weight: DEFAULT_NODES,
    resolve: (_root, args, context) => cutOut(args as NeighbourhoodArguments, context),
  };
}

async function cutOut(args: NeighbourhoodArguments, context: Context): Promise<SubgraphRow> {
  const { ids } = args;
  if (ids.length > MAX_PAGE_SIZE)
    throw new ApiError(
      'QUERY_TOO_COSTLY',
      `${ids.length} ids are more than the limit of ${MAX_PAGE_SIZE}; ask in parts.`,
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
