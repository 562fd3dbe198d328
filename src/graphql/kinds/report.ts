import { badInput } from '../../errors.js';
import type { EntityRow } from '../../stores/graph-store.js';
import { splitsCharacter } from '../../text/characters.js';
import type { Context } from '../context.js';
import { selected } from '../look-ahead.js';
import type { SpecialFields } from '../special-fields.js';
import { coverageTypes, resolveCoverage } from '../types/coverage.js';
import { unpagedList } from '../unpaged-list.js';

/** The text of a report, its coverage and its sections. */
export const reportFields: SpecialFields = {
  kind: 'Report',
  types: coverageTypes,
  fields: (model) => ({
    text: {
      type: 'String!',
      description: 'Text of the report as published, or a range of it.',
      args: {
        start: {
          type: 'Int',
          description: 'UTF-16 offset at which the range starts. Default: 0. Must not be inside a surrogate pair.',
        },
        end: {
          type: 'Int',
          description:
            'UTF-16 offset at which the range ends, exclusive. Default: the length of the text. Must not be inside a surrogate pair.',
        },
      },
      weight: 50,
      resolve: readText,
    },
    coverage: {
      type: 'Coverage!',
      description: 'How much of the report’s text the graph accounts for.',
      weight: 5,
      resolve: resolveCoverage,
    },
    sections: {
      type: '[Section!]!',
      description: 'Sections of the report, in the order of the text.',
      weight: 50,
      resolve: (report: EntityRow, _args, context, info) =>
        unpagedList(context, report.id, {
          relation: 'IN_REPORT',
          direction: 'IN',
          kinds: [model.kind('Section')],
          columns: selected(info).columns(model.kinds),
          order: ['start'],
        }),
    },
  }),
};

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
