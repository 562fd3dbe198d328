import { badInput } from '../../errors.js';
import type { Evidence } from '../../model/evidence.js';
import { DEFAULT_CONTEXT, MAX_CONTEXT } from '../../query/limits.js';
import { charactersAfter, charactersBefore } from '../../text/characters.js';
import { normalizeWhitespace } from '../../text/normalize-whitespace.js';
import { OncePerField } from '../once-per-field.js';
import { referenced } from '../referenced.js';
import { type ArgSpecs, type ObjectTypeSpec, objectType } from '../spec.js';

interface ContextArguments {
  readonly characters: number;
}

const lengths = new OncePerField<number>();

function lengthOf({ characters }: ContextArguments): number {
  if (characters >= 0 && characters <= MAX_CONTEXT) return characters;
  throw badInput(`characters is ${characters}; use a value from 0 to ${MAX_CONTEXT}.`);
}

/** Evidence: a quote from a report with its position and context. */
export function evidenceType(): ObjectTypeSpec {
  const around: ArgSpecs = {
    characters: {
      type: 'Int',
      defaultValue: DEFAULT_CONTEXT,
      description: `Maximum number of characters. Default: ${DEFAULT_CONTEXT}. Maximum: ${MAX_CONTEXT}.`,
    },
  };
  return objectType(
    'Evidence',
    'A quote from a report with its position (TextQuoteSelector and TextPositionSelector of W3C Web Annotation).',
    {
      quote: {
        type: 'String!',
        description:
          'Text of the range. Line breaks, white space between CJK characters and private-use characters are removed, other white space is collapsed, and each heading is on a line of its own.',
      },
      start: { type: 'Int!', description: 'Start of the quote: UTF-16 offset into Report.text, inclusive.' },
      end: { type: 'Int!', description: 'End of the quote: UTF-16 offset into Report.text, exclusive.' },
      section: {
        type: 'Section!',
        description: 'Section in which the quote begins.',
        resolve: (parent: Evidence, _args, context, info) => referenced(parent.section, context, info),
      },
      passages: {
        type: '[Passage!]!',
        description: 'Sentences that the quote overlaps, in the order of the text. Empty for a quote within a heading.',
        resolve: (parent: Evidence, _args, context, info) =>
          Promise.all(parent.passages.map((id) => referenced(id, context, info))),
      },
      report: {
        type: 'Report!',
        description: 'Report that is quoted.',
        resolve: (parent: Evidence, _args, context, info) => referenced(parent.report, context, info),
      },
      before: {
        type: 'String!',
        description: 'Text before the quote, with white space normalized.',
        args: around,
        weight: MAX_CONTEXT / 100,
        resolve: async ({ report, start }: Evidence, args: ContextArguments, { loaders }, info) => {
          const length = lengths.of(info, () => lengthOf(args));
          return normalizeWhitespace(charactersBefore(await loaders.text(report), start, length));
        },
      },
      after: {
        type: 'String!',
        description: 'Text after the quote, with white space normalized.',
        args: around,
        weight: MAX_CONTEXT / 100,
        resolve: async ({ report, end }: Evidence, args: ContextArguments, { loaders }, info) => {
          const length = lengths.of(info, () => lengthOf(args));
          return normalizeWhitespace(charactersAfter(await loaders.text(report), end, length));
        },
      },
    },
  );
}
