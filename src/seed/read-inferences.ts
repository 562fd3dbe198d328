import type { SearchableText } from '../text/searchable-text.js';
import type { Draft, Span } from './draft.js';
import type { LocatedSection } from './locate.js';
import { targetsOf } from './read-block.js';
import { whyNotFound } from './why-not-found.js';
import type { YamlFile } from './yaml-file.js';

/** An inference rule of `seed/shared/rules.yaml`. */
export interface InferenceRule extends InferenceTexts {
  /** The same texts in Chinese. */
  readonly zh?: Partial<InferenceTexts>;
}

/** The texts of an inference rule that readers see. */
export interface InferenceTexts {
  readonly premise: string;
  readonly caveat: string;
}

const INFERENCE_KEYS = new Set(['rule', 'caveat', 'quotes']);

/** Adds what follows from several sentences to the draft. */
export function readInferences(
  file: YamlFile,
  report: { id: string; text: SearchableText },
  sections: readonly LocatedSection[],
  rules: ReadonlyMap<string, InferenceRule>,
  draft: Draft,
): void {
  (file.content as Record<string, unknown>[]).forEach((inference, index) => {
    const name = String(inference.rule);
    const rule = rules.get(name);
    if (!rule)
      draft.problems.add(
        file.origin([index, 'rule']),
        `there is no rule “${name}”; use one of ${[...rules.keys()].join(', ')}, or describe it in seed/shared/rules.yaml.`,
      );
    const spans = (inference.quotes as { in: string; at: string }[]).flatMap((quote, i) =>
      findQuote(quote, report, sections, draft, file, [index, 'quotes', i]),
    );
    const subjects = Object.keys(inference).filter((key) => !INFERENCE_KEYS.has(key));
    if (subjects.every((subject) => Object.keys(inference[subject] as object).length === 0))
      draft.problems.add(
        file.origin([index]),
        'the inference has no conclusion; add one, such as certification:x:y: {supports: claim:x:z}.',
      );
    for (const subject of subjects) {
      const fields = inference[subject] as Record<string, unknown>;
      const kind = draft.model.kindOfId(subject);
      for (const field of kind ? draft.model.fields(kind) : []) {
        if (field.direction !== 'OUT' || !(field.name in fields)) continue;
        for (const target of targetsOf(fields[field.name], [index, subject, field.name]))
          draft.state({
            origin: file.origin(target.path),
            relation: field.relation,
            subject,
            object: target.reference.id,
            basis: 'INFERRED',
            rule: name,
            caveat: String(inference.caveat ?? rule?.caveat ?? ''),
            source: null,
            report: report.id,
            qualifiers: target.qualifiers,
            spans,
          });
      }
    }
  });
}

function findQuote(
  quote: { in: string; at: string },
  report: { id: string; text: SearchableText },
  sections: readonly LocatedSection[],
  draft: Draft,
  file: YamlFile,
  path: readonly (string | number)[],
): Span[] {
  const section = sections.find((candidate) => candidate.id === quote.in);
  if (!section) {
    draft.problems.add(
      file.origin([...path, 'in']),
      `there is no section ${quote.in}; name one of the reading’s sections.`,
    );
    return [];
  }
  const found = report.text.find(quote.at, section.body);
  const [range] = found;
  if (!range || found.length > 1) {
    draft.problems.add(
      file.origin([...path, 'at']),
      range
        ? `“${quote.at}” occurs ${found.length} times in ${quote.in}; quote more of the sentence.`
        : whyNotFound(report.text, quote.at, section.body, quote.in),
    );
    return [];
  }
  return [{ report: report.id, ...range }];
}
