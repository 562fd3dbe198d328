import { GraphQLInt } from 'graphql';
import type { KindDefinition } from '../../model/kind.js';
import type { Model } from '../../model/model.js';
import type { Enumeration } from '../../model/value-type.js';
import { type Input, WhereReader } from '../../query/read-where.js';
import type { EntityRow } from '../../stores/graph-store.js';
import { type ListArguments, relatedConnection } from '../connection.js';
import type { Declarations, FieldSpec, FieldSpecs, TypeClass } from '../declare.js';
import type { Wheres } from '../inputs/wheres.js';
import { below, columnsOf, named, selectionOf } from '../look-ahead.js';
import { PAGE_ARGS } from './arguments.js';
import type { Enums } from './enums.js';
import { extremesOf, NEEDED } from './extremes.js';

/** By time; `id` makes the order total. Undated ones are last. */
const BY_TIME = ['START_DATE', 'END_DATE', 'ID'].map((field) => ({ field, direction: 'ASC' }));
/** The whole of a list that a page would cut. */
const WHOLE = 100_000;

/** Fields that only Metric has: its observations over time, and the least, the largest and the latest of them. */
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
  const where = { type: () => inputs.wheres.of(observation), description: 'Only these observations.' };
  const extremes = declareExtremes(declare, observation, inputs.enums, types.observation);
  return {
    series: {
      type: types.connection,
      description:
        'Its observations over time: by startDate, endDate and id, undated ones last. Each has its own unit, comparator and nature; nothing is converted or added up.',
      args: { where, ...PAGE_ARGS },
      resolve: (metric: EntityRow, args, context, info) =>
        relatedConnection(context, info, { ...(args as ListArguments), orderBy: BY_TIME }, metric.id, field),
    },
    extremes: {
      type: () => [extremes],
      description:
        'The least, the largest and the latest of its observations, for each unit, nature and comparator by itself: more than 100 is no 100, and 万元 are not 元.',
      weight: 5,
      args: { where },
      resolve: async (metric: EntityRow, args, { loaders }, info) => {
        const found = named(selectionOf(info), 'minimum', 'maximum', 'latest');
        const { items } = await loaders.related(metric.id, {
          relation: field.relation,
          direction: field.direction,
          kinds: [observation.value],
          filter: new WhereReader(model).entities(args.where as Input | null, observation),
          statement: { op: 'and', of: [] },
          columns: [...new Set([...columnsOf(below(found), [observation]), ...NEEDED])].sort(),
          page: { order: ID_ORDER, after: null, before: null, limit: WHOLE, fromEnd: false },
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
    'The least, the largest and the latest of a metric’s observations that can be compared: of one unit, nature and comparator.',
    {
      unit: { type: () => String, nullable: true, description: 'Their unit as written; null where they have none.' },
      nature: { type: () => enumOf('nature'), description: 'Measured, aimed at, or possible.' },
      comparator: {
        type: () => enumOf('comparator'),
        nullable: true,
        description: 'How the true values stand to the numbers given.',
      },
      count: { type: () => GraphQLInt, description: 'How many there are.' },
      minimum: one('The one with the least value, the first in time of equals; null where none has a value.'),
      maximum: one('The one with the largest value, the first in time of equals; null where none has a value.'),
      latest: one('The one that ends last (or begins last, where it has no end); null where none is dated.'),
    },
  );
}
