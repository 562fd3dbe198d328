import { type Input, WhereReader } from '../../query/read-where.js';
import type { EntityRow } from '../../stores/graph-store.js';
import { type ListArguments, relatedConnection } from '../connection.js';
import { selected } from '../look-ahead.js';
import { type FieldSpec, type ObjectTypeSpec, objectType } from '../spec.js';
import type { SpecialFields } from '../special-fields.js';
import { PAGE_ARGS } from '../types/arguments.js';
import { extremesOf, NEEDED } from '../types/extremes.js';
import { unpagedList } from '../unpaged-list.js';

/** Chronological order, undated observations last. The id makes the order total. */
const BY_TIME = ['START_DATE', 'END_DATE', 'ID'].map((field) => ({ field, direction: 'ASC' }));

/** The observations of a metric over time, and their minimum, maximum and latest. */
export const metricFields: SpecialFields = {
  kind: 'Metric',
  types: () => [extremesType()],
  fields: (model) => {
    const observation = model.kind('Observation');
    const observations = { relation: 'OF_METRIC', direction: 'IN', kinds: [observation] } as const;
    const where = {
      type: 'ObservationWhere',
      description: 'Only observations that match this filter. Default: all.',
    };
    return {
      series: {
        type: 'ObservationConnection!',
        description:
          'Observations of the metric, sorted by startDate, endDate and id, undated ones last. Each has its own unit, comparator and nature; values are not converted or added up.',
        args: { where, ...PAGE_ARGS },
        resolve: (metric: EntityRow, args: ListArguments, context, info) =>
          relatedConnection(context, info, { ...args, orderBy: BY_TIME }, metric.id, observations),
      },
      extremes: {
        type: '[MetricExtremes!]!',
        description:
          'Minimum, maximum and latest observation of the metric for each combination of unit, nature and comparator. Observations that differ in one of these are not compared.',
        weight: 5,
        args: { where },
        resolve: async (metric: EntityRow, { where }: { where?: Input | null }, context, info) =>
          extremesOf(
            await unpagedList(context, metric.id, {
              ...observations,
              filter: new WhereReader(model).entities(where, observation),
              columns: selected(info).below('minimum', 'maximum', 'latest').columns([observation], NEEDED),
              order: ['startDate', 'endDate', 'id'],
            }),
          ),
      },
    };
  },
};

function extremesType(): ObjectTypeSpec {
  const one = (description: string): FieldSpec => ({ type: 'Observation', description });
  return objectType(
    'MetricExtremes',
    'Minimum, maximum and latest of those observations of a metric that have the same unit, nature and comparator.',
    {
      unit: { type: 'String', description: 'Unit of the observations, as written. Null if they have none.' },
      nature: { type: 'ObservationNature!', description: 'Nature of the observations.' },
      comparator: {
        type: 'Comparator',
        description: 'How the true values compare with the numbers given. Null if the observations have no comparator.',
      },
      count: { type: 'Int!', description: 'Number of observations.' },
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
