/** What an entity or a statement in an answer rests on, as far as it was asked. */
import { objectAt, type TypedObject, textAt } from './typed-answer.js';

export interface Grounds {
  readonly basis: string | undefined;
  readonly rule: string | undefined;
  readonly caveat: string | undefined;
  readonly words: readonly Words[];
}

/** The report's words; where they stand, if that was asked. */
export interface Words {
  readonly quote: string;
  readonly range: { readonly start: number; readonly end: number } | null;
  readonly report: string | undefined;
}

export function groundsOf(object: TypedObject): Grounds {
  const evidence = object.fields.filter(({ name }) => name === 'evidence').flatMap(({ objects }) => objects);
  return {
    basis: textAt(object, 'basis'),
    rule: textAt(object, 'rule'),
    caveat: textAt(object, 'caveat'),
    words: evidence.flatMap(wordsOf),
  };
}

function wordsOf(evidence: TypedObject): Words[] {
  const quote = textAt(evidence, 'quote');
  if (quote === undefined) return [];
  const [start, end] = ['start', 'end'].map((end) => evidence.fields.find(({ name }) => name === end)?.value);
  const report = objectAt(evidence, 'report');
  return [
    {
      quote,
      range: typeof start === 'number' && typeof end === 'number' ? { start, end } : null,
      report: report && textAt(report, 'id'),
    },
  ];
}
