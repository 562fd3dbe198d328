import { GraphQLInt } from 'graphql';
import { badInput, graphInChange } from '../../errors.js';
import type { KindDefinition } from '../../model/kind.js';
import type { Model } from '../../model/model.js';
import type { KindName, RelationType } from '../../model/vocabulary.js';
import { ALL } from '../../query/filter.js';
import { UNPAGED } from '../../query/limits.js';
import type { EntityRow } from '../../stores/graph-store.js';
import { splitsCharacter } from '../../text/characters.js';
import type { Context } from '../context.js';
import type { FieldSpec, FieldSpecs, TypeClass } from '../declare.js';
import { selected } from '../look-ahead.js';
import type { TypeMap } from '../type-map.js';
import { resolveCoverage } from './coverage.js';

/** The fields of Report, Section and Passage alone: the text, as plain lists. */
export function textFields(kind: KindDefinition, model: Model, types: TypeMap, coverage: TypeClass): FieldSpecs {
  const list = (relation: RelationType, of: KindName, description: string, weight: number): FieldSpec => ({
    type: () => [types.of(of)],
    description,
    weight,
    resolve: (parent: EntityRow, _args, context, info) =>
      standingIn(context, parent.id, relation, [model.kind(of)], selected(info).columns(model.kinds)),
  });
  if (kind.name === 'Report')
    return {
      text: {
        type: () => String,
        description: 'Text of the report as published, or a range of it.',
        args: {
          start: {
            type: () => GraphQLInt,
            description: 'UTF-16 offset at which the range starts. Default: 0. Must not be inside a surrogate pair.',
          },
          end: {
            type: () => GraphQLInt,
            description:
              'UTF-16 offset at which the range ends, exclusive. Default: the length of the text. Must not be inside a surrogate pair.',
          },
        },
        weight: 50,
        resolve: readText,
      },
      coverage: {
        type: () => coverage,
        description: 'How much of the report’s text the graph accounts for.',
        weight: 5,
        resolve: resolveCoverage,
      },
      sections: list('IN_REPORT', 'Section', 'Sections of the report, in the order of the text.', 50),
    };
  if (kind.name === 'Section')
    return {
      passages: list('IN_SECTION', 'Passage', 'Sentences directly under the heading, in the order of the text.', 20),
    };
  if (kind.name === 'Passage')
    return {
      section: {
        type: () => types.of('Section'),
        description: 'Section that contains the passage.',
        resolve: async (parent: EntityRow, _args, context, info) => {
          const columns = selected(info).columns(model.kinds);
          const [section] = await along(
            context,
            parent.id,
            'IN_SECTION',
            'OUT',
            [model.kind('Section')],
            columns,
            'name',
          );
          if (!section) throw graphInChange(`${parent.id} without a section.`);
          return section;
        },
      },
      entities: {
        type: () => [types.of('Entity')],
        description: 'Entities that the passage holds evidence for, sorted by name, then by id.',
        weight: 20,
        resolve: (parent: EntityRow, _args, context, info) => {
          const kinds = model.kinds.filter(({ textual }) => !textual);
          const columns = selected(info).columns(model.kinds);
          return along(context, parent.id, 'MENTIONED_IN', 'IN', kinds, columns, 'name');
        },
      },
    };
  return {};
}

async function readText(report: EntityRow, args: { start?: number | null; end?: number | null }, { loaders }: Context) {
  const text = await loaders.text(report.id);
  const start = offset('start', args.start ?? 0, 0, text);
  return text.slice(start, offset('end', args.end ?? text.length, start, text));
}

function offset(argument: string, value: number, least: number, text: string): number {
  const { length } = text;
  if (splitsCharacter(text, value))
    throw badInput(`${argument} is ${value}, which is inside a surrogate pair; use ${value - 1} or ${value + 1}.`);
  if (value >= least && value <= length) return value;
  const from = argument === 'end' ? `${least} (start)` : least;
  throw badInput(
    `${argument} is ${value}; use a value from ${from} to ${length}, the length of the text in UTF-16 code units.`,
  );
}

function standingIn(
  context: Context,
  id: string,
  relation: RelationType,
  kinds: KindDefinition[],
  columns: readonly string[],
) {
  return along(context, id, relation, 'IN', kinds, columns, 'start');
}

async function along(
  { loaders }: Context,
  id: string,
  relation: RelationType,
  direction: 'OUT' | 'IN',
  kinds: readonly KindDefinition[],
  columns: readonly string[],
  order: string,
) {
  const answer = await loaders.related(id, {
    relation,
    direction,
    kinds: kinds.map(({ value }) => value),
    filter: ALL,
    statement: ALL,
    columns,
    page: {
      order: [{ property: order, descending: false }],
      after: null,
      before: null,
      limit: UNPAGED,
      fromEnd: false,
    },
    total: false,
    facets: [],
  });
  return answer.items.map(({ entity }) => loaders.typed(entity));
}
