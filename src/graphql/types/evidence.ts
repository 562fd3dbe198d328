import { GraphQLInt } from 'graphql';
import { badInput } from '../../errors.js';
import type { Evidence } from '../../model/evidence.js';
import { heal } from '../../model/heal.js';
import type { Context } from '../context.js';
import type { ArgSpec, Declarations, TypeClass } from '../declare.js';
import { columnsOf, selectionOf } from '../look-ahead.js';
import type { TypeMap } from '../type-map.js';

/** How many characters around a quote can be asked for. */
const MOST_AROUND = 1000;

/** Declares Evidence: a quote of a report, where it stands and what stands around it. */
export function declareEvidence(declare: Declarations, kinds: TypeMap): TypeClass {
  const around: Readonly<Record<string, ArgSpec>> = {
    characters: { type: () => GraphQLInt, defaultValue: 40, description: `How many, ${MOST_AROUND} at most.` },
  };
  const context = async ({ report }: Evidence, characters: number, { loaders }: Context) => {
    if (characters < 0 || characters > MOST_AROUND)
      throw badInput(`characters is ${characters}; it must be between 0 and ${MOST_AROUND}.`);
    return (await loaders.text(report)) ?? '';
  };
  return declare.objectType('Evidence', 'Words of a report that say so (W3C Web Annotation: quote and position).', {
    quote: {
      type: () => String,
      description:
        'As published, line breaks and white space between CJK characters removed, other white space collapsed.',
    },
    start: { type: () => GraphQLInt, description: 'UTF-16 offset into Report.text.' },
    end: { type: () => GraphQLInt, description: 'UTF-16 offset into Report.text, exclusive.' },
    section: {
      type: () => kinds.of('Section'),
      description: 'The section in which it begins.',
      resolve: (parent: Evidence, _args, { loaders, model }, info) =>
        loaders.entity(parent.section, columnsOf(selectionOf(info), model.kinds)),
    },
    passages: {
      type: () => [kinds.of('Passage')],
      description: 'The sentences in which it stands: several where it crosses them, none in a heading.',
      resolve: (parent: Evidence, _args, { loaders, model }, info) =>
        Promise.all(parent.passages.map((id) => loaders.entity(id, columnsOf(selectionOf(info), model.kinds)))),
    },
    report: {
      type: () => kinds.of('Report'),
      description: 'The report that says so.',
      resolve: (parent: Evidence, _args, { loaders, model }, info) =>
        loaders.entity(parent.report, columnsOf(selectionOf(info), model.kinds)),
    },
    before: {
      type: () => String,
      description: 'What comes before the quote.',
      args: around,
      resolve: async (parent: Evidence, { characters }, ctx) => {
        const text = await context(parent, characters, ctx);
        return heal(text.slice(Math.max(0, parent.start - characters), parent.start).toWellFormed());
      },
    },
    after: {
      type: () => String,
      description: 'What comes after the quote.',
      args: around,
      resolve: async (parent: Evidence, { characters }, ctx) => {
        const text = await context(parent, characters, ctx);
        return heal(text.slice(parent.end, parent.end + characters).toWellFormed());
      },
    },
  });
}
