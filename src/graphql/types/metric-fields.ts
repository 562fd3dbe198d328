import { GraphQLInt } from 'graphql';
import type { KindDefinition } from '../../model/kind.js';
import type { Model } from '../../model/model.js';
import type { Enumeration } from '../../model/value-type.js';
import { UNPAGED } from '../../query/limits.js';
import { type Input, WhereReader } from '../../query/read-where.js';
import type { EntityRow } from '../../stores/graph-store.js';
import { type ListArguments, relatedConnection } from '../connection.js';
import type { Declarations, FieldSpec, FieldSpecs, TypeClass } from '../declare.js';
import type { Wheres } from '../inputs/wheres.js';
import { selected } from '../look-ahead.js';
import { PAGE_ARGS } from './arguments.js';
import type { Enums } from './enums.js';
import { extremesOf, NEEDED } from './extremes.js';

/** Chronological order, undated observations last. The id makes the order total. */
const BY_TIME = ['START_DATE', 'END_DATE', 'ID'].map((field) => ({ field, direction: 'ASC' }));

/** The fields of Metric alone: its observations over time, and their minimum, maximum and latest. */
export function metricFields(
  kind: KindDefinition,
  model: Model,
  declare: Declarations,
  inputs: { readonly enums: Enums; readonly wheres: Wheres },
  types: { readonly observation: () => TypeClass; readonly connection: () => TypeClass },
): FieldSpecs {
  const field = model.fields(kind).find(({ relation, direction }) => relation === 'OF_METRIC' && direction === 'IN');
  const observation = field?.kinds[0];
  if (kind.name !== 'Metric' || !field || !observation) return {};
  const where = {
    type: () => inputs.wheres.of(observation),
    description: 'Only observations that match this filter. Default: all.',
  };
  const extremes = declareExtremes(declare, observation, inputs.enums, types.observation);
  return {
    series: {
      type: types.connection,
      description:
        'Observations of the metric, sorted by startDate, endDate and id, undated ones last. Each has its own unit, comparator and nature; values are not converted or added up.',
      args: { where, ...PAGE_ARGS },
      resolve: (metric: EntityRow, args, context, info) =>
        relatedConnection(context, info, { ...(args as ListArguments), orderBy: BY_TIME }, metric.id, field),
    },
    extremes: {
      type: () => [extremes],
      description:
        'Minimum, maximum and latest observation of the metric for each combination of unit, nature and comparator. Observations that differ in one of these are not compared.',
      weight: 5,
      args: { where },
      resolve: async (metric: EntityRow, args, { loaders }, info) => {
        const { items } = await loaders.related(metric.id, {
          relation: field.relation,
          direction: field.direction,
          kinds: [observation.value],
          filter: new WhereReader(model).entities(args.where as Input | null, observation),
          statement: { op: 'and', of: [] },
          columns: selected(info).below('minimum', 'maximum', 'latest').columns([observation], NEEDED),
          page: { order: ID_ORDER, after: null, before: null, limit: UNPAGED, fromEnd: false },
          total: false,
          facets: [],
        });
        return extremesOf(items.map(({ entity }) => loaders.typed(entity)));
      },
    },
  };
}

const ID_ORDER = ['startDate', 'endDate', 'id'].map((property) => ({ property, descending: false }));

function declareExtremes(
  declare: Declarations,
  { properties }: KindDefinition,
  enums: Enums,
  observation: () => TypeClass,
): TypeClass {
  const enumOf = (name: string): object =>
    enums.of(properties.find((property) => property.name === name)?.type as Enumeration);
  const one = (description: string): FieldSpec => ({ type: observation, nullable: true, description });
  return declare.objectType(
    'MetricExtremes',
    'Minimum, maximum and latest of those observations of a metric that have the same unit, nature and comparator.',
    {
      unit: {
        type: () => String,
        nullable: true,
        description: 'Unit of the observations, as written. Null if they have none.',
      },
      nature: { type: () => enumOf('nature'), description: 'Nature of the observations.' },
      comparator: {
        type: () => enumOf('comparator'),
        nullable: true,
        description: 'How the true values compare with the numbers given. Null if the observations have no comparator.',
      },
      count: { type: () => GraphQLInt, description: 'Number of observations.' },
      minimum: one(
        'Observation with the smallest value; of equal values, the earliest. Null if no observation has a value.',
      ),
      maximum: one(
        'Observation with the largest value; of equal values, the earliest. Null if no observation has a value.',
      ),
      latest: one(
        'Observation with the latest endDate, or startDate if it has no endDate. Null if no observation is dated.',
      ),
    },
  );
}
