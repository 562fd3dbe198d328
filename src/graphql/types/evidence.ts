import { GraphQLInt } from 'graphql';
import { badInput } from '../../errors.js';
import type { Evidence } from '../../model/evidence.js';
import { DEFAULT_CONTEXT, MAX_CONTEXT } from '../../query/limits.js';
import { charactersAfter, charactersBefore } from '../../text/characters.js';
import { normalizeWhitespace } from '../../text/normalize-whitespace.js';
import type { Context } from '../context.js';
import type { ArgSpec, Declarations, TypeClass } from '../declare.js';
import { columnsOf, selectionOf } from '../look-ahead.js';
import type { TypeMap } from '../type-map.js';

/** Declares Evidence: a quote of a report, where it stands and what stands around it. */
export function declareEvidence(declare: Declarations, kinds: TypeMap): TypeClass {
  const around: Readonly<Record<string, ArgSpec>> = {
    characters: {
      type: () => GraphQLInt,
      defaultValue: DEFAULT_CONTEXT,
      description: `How many, ${MAX_CONTEXT} at most.`,
    },
  };
  const context = async ({ report }: Evidence, characters: number, { loaders }: Context) => {
    if (characters < 0 || characters > MAX_CONTEXT)
      throw badInput(`characters is ${characters}; it must be between 0 and ${MAX_CONTEXT}.`);
    return loaders.text(report);
  };
  return declare.objectType('Evidence', 'Words of a report that say so (W3C Web Annotation: quote and position).', {
    quote: {
      type: () => String,
      description:
        'The words of the range: line breaks, white space between CJK characters and private-use characters are removed, other white space is collapsed, and each heading stands on a line of its own.',
    },
    start: { type: () => GraphQLInt, description: 'UTF-16 offset into Report.text.' },
    end: { type: () => GraphQLInt, description: 'UTF-16 offset into Report.text, exclusive.' },
    section: {
      type: () => kinds.of('Section'),
      description: 'The section in which it begins.',
      resolve: (parent: Evidence, _args, { loaders, model }, info) =>
        loaders.referenced(parent.section, columnsOf(selectionOf(info), model.kinds)),
    },
    passages: {
      type: () => [kinds.of('Passage')],
      description: 'The sentences in which it stands: several where it crosses them, none in a heading.',
      resolve: (parent: Evidence, _args, { loaders, model }, info) =>
        Promise.all(parent.passages.map((id) => loaders.referenced(id, columnsOf(selectionOf(info), model.kinds)))),
    },
    report: {
      type: () => kinds.of('Report'),
      description: 'The report that says so.',
      resolve: (parent: Evidence, _args, { loaders, model }, info) =>
        loaders.referenced(parent.report, columnsOf(selectionOf(info), model.kinds)),
    },
    before: {
      type: () => String,
      description: 'What comes before the quote.',
      args: around,
      weight: MAX_CONTEXT / 100,
      resolve: async (parent: Evidence, { characters }, ctx) => {
        const text = await context(parent, characters, ctx);
        return normalizeWhitespace(charactersBefore(text, parent.start, characters));
      },
    },
    after: {
      type: () => String,
      description: 'What comes after the quote.',
      args: around,
      weight: MAX_CONTEXT / 100,
      resolve: async (parent: Evidence, { characters }, ctx) => {
        const text = await context(parent, characters, ctx);
        return normalizeWhitespace(charactersAfter(text, parent.end, characters));
      },
    },
  });
}
